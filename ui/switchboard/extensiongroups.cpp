// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/extensiongroups.h"

#include "ui/formatting/collator.h"
#include "ui/formatting/words.h"

#include <QSettings>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView groupsKey("switchboard/groups");
constexpr QLatin1StringView groupNameKey("name");
constexpr QLatin1StringView groupAddressesKey("extensions");

} // namespace

ExtensionGroups::ExtensionGroups(QObject *parent)
    : QObject(parent)
{
    QSettings settings;
    const int count = settings.beginReadArray(groupsKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QStringList addresses = settings.value(groupAddressesKey).toStringList();
        if (const QString name = settings.value(groupNameKey).toString(); !name.isEmpty()) {
            m_groups.insert(name, {addresses.begin(), addresses.end()});
        }
    }
    settings.endArray();
}

QStringList ExtensionGroups::names() const
{
    QStringList names = m_groups.keys();
    std::sort(names.begin(), names.end(), makeCollator());
    return names;
}

bool ExtensionGroups::contains(const QString &group, const switchboard::ExtensionCard &card) const
{
    const auto found = m_groups.constFind(group);
    return found != m_groups.constEnd() && found->contains(text(card.address()));
}

QSet<QString> ExtensionGroups::addresses(const QString &group) const
{
    return m_groups.value(group);
}

void ExtensionGroups::set(const QString &group, const QSet<QString> &addresses,
                          const QString &before)
{
    m_groups.remove(before);
    m_groups.insert(group, addresses);
    store();
}

void ExtensionGroups::toggle(const QString &group, const switchboard::ExtensionCard &card)
{
    QSet<QString> &addresses = m_groups[group];
    const QString address = text(card.address());
    if (!addresses.remove(address)) {
        addresses.insert(address);
    }
    store();
}

void ExtensionGroups::remove(const QString &group)
{
    if (m_groups.remove(group) > 0) {
        store();
    }
}

void ExtensionGroups::store()
{
    QSettings settings;
    settings.remove(groupsKey);
    settings.beginWriteArray(groupsKey, static_cast<int>(m_groups.size()));
    int place = 0;
    for (auto group = m_groups.constBegin(); group != m_groups.constEnd(); ++group) {
        settings.setArrayIndex(place++);
        settings.setValue(groupNameKey, group.key());
        QStringList addresses(group->begin(), group->end());
        addresses.sort();
        settings.setValue(groupAddressesKey, addresses);
    }
    settings.endArray();
    emit changed();
}

} // namespace cacofonisk::ui
