// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/favourites.h"

#include "ui/formatting/words.h"

#include <QSettings>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView favouritesKey("switchboard/favourites");

} // namespace

Favourites::Favourites(QObject *parent)
    : QObject(parent)
{
    const QStringList addresses = QSettings().value(favouritesKey).toStringList();
    m_addresses = {addresses.begin(), addresses.end()};
}

bool Favourites::contains(const switchboard::ExtensionCard &card) const
{
    return !m_addresses.isEmpty() && m_addresses.contains(text(card.address()));
}

void Favourites::toggle(const switchboard::ExtensionCard &card)
{
    const QString address = text(card.address());
    if (!m_addresses.remove(address)) {
        m_addresses.insert(address);
    }
    QStringList addresses(m_addresses.begin(), m_addresses.end());
    addresses.sort();
    QSettings().setValue(favouritesKey, addresses);
    emit changed();
}

} // namespace cacofonisk::ui
