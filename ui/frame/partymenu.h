// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "core/notices/notificationrules.h"

#include <QObject>
#include <QUrl>

#include <vector>

class QMenu;

namespace cacofonisk::ui {

/// What context menus offer for somebody with a number. Nothing of it is done here.
class PartyMenu final : public QObject
{
    Q_OBJECT

public:
    struct Subject
    {
        calls::Party party;
        bool isCaller = false; ///< of the call in which it was found
        bool isHidden = false; ///< nobody is to see name and number

        /// Name and number as they may be seen.
        [[nodiscard]] QString title() const;
    };

    using QObject::QObject;

    /// Adds what can be done with the number; the rest is greyed and says why not.
    void addTo(QMenu &menu, const Subject &subject, const contacts::ContactBook &book);

    /// Of several: the first in the menu itself, with a title, others in menus of their own; no
    /// more than a menu has room for.
    void addEach(QMenu &menu, std::vector<Subject> subjects, const contacts::ContactBook &book);

    /// The search for all calls of a number.
    [[nodiscard]] static QString searchFor(std::string_view number);

signals:
    /// Such calls alone are to be seen.
    void searchWanted(const QString &filter);
    /// A rule of this kind is wanted; the user has not seen it yet.
    void ruleWanted(const cacofonisk::notices::NotificationRule &rule);
    void contactWanted(const cacofonisk::calls::Party &party);
    /// `number` has the scheme tel.
    void callWanted(const QUrl &number);
};

} // namespace cacofonisk::ui
