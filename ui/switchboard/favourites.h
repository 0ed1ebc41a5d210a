// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/cards.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace cacofonisk::ui {

/// The extensions that the user wants to see first; remembered.
class Favourites final : public QObject
{
    Q_OBJECT

public:
    explicit Favourites(QObject *parent = nullptr);

    [[nodiscard]] bool contains(const switchboard::ExtensionCard &card) const;
    void toggle(const switchboard::ExtensionCard &card);

signals:
    void changed();

private:
    QSet<QString> m_addresses; ///< see ExtensionCard::address()
};

} // namespace cacofonisk::ui
