// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/frame/partymenu.h"

#include <QWidget>

namespace cacofonisk::ui {

class DeskCalls;
class FilterBar;
class MessageBar;

/// Does what a window's menus offer for somebody with a number.
class PartyWishes final : public QObject
{
    Q_OBJECT

public:
    /// Parts of the window; they outlive this, or belong to the window.
    struct Parts
    {
        DeskCalls &desk;
        FilterBar &filter;
        MessageBar &messages;
    };

    PartyWishes(const Parts &parts, QWidget *window);

    /// Does what this menu offers.
    void follow(const PartyMenu &menu);

private:
    void addRule(const notices::NotificationRule &suggested);
    void addContact(const calls::Party &party);
    void write(const QString &path, const contacts::Contact &contact);
    void call(const QUrl &number);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace cacofonisk::ui
