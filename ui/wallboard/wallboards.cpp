// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/wallboards.h"

#include "ui/formatting/collator.h"

#include <QSettings>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView wallboardsArrayKey("wallboards");
constexpr QLatin1StringView wallNameKey("name");
constexpr QLatin1StringView wallAllQueuesKey("allQueues");
constexpr QLatin1StringView wallQueuesKey("queues");
constexpr QLatin1StringView wallFavouritesKey("favourites");
constexpr QLatin1StringView wallGroupsKey("groups");
constexpr QLatin1StringView wallExtensionsKey("extensions");
constexpr QLatin1StringView wallScreenKey("screen");

auto isCalled(const QString &name)
{
    return [&name](const Wallboard &wallboard) { return wallboard.name == name; };
}

} // namespace

Wallboards::Wallboards(QObject *parent)
    : QObject(parent)
{
    QSettings settings;
    const int count = settings.beginReadArray(wallboardsArrayKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        m_all.append({settings.value(wallNameKey).toString(),
                      settings.value(wallAllQueuesKey).toBool(),
                      settings.value(wallQueuesKey).toStringList(),
                      settings.value(wallFavouritesKey).toBool(),
                      settings.value(wallGroupsKey).toStringList(),
                      settings.value(wallExtensionsKey).toStringList(),
                      settings.value(wallScreenKey).toString()});
    }
    settings.endArray();
}

bool Wallboards::contains(const QString &name) const
{
    return std::any_of(m_all.begin(), m_all.end(), isCalled(name));
}

Result<Wallboard> Wallboards::named(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), isCalled(name));
    if (found != m_all.end()) {
        return *found;
    }
    QStringList names;
    for (const Wallboard &wallboard : m_all) {
        names.append(wallboard.name);
    }
    return tl::unexpected(
        names.isEmpty()
            ? Error(QT_TRANSLATE_NOOP("Error",
                                      "There is no wallboard “%1”, nor any other. Make one "
                                      "in the menu View, Wallboards."),
                    {name})
            : Error(QT_TRANSLATE_NOOP("Error", "There is no wallboard “%1”. There are: %2."),
                    {name, names.join(QStringLiteral(", "))}));
}

void Wallboards::drop(const QString &name)
{
    m_all.removeIf(isCalled(name));
}

void Wallboards::save(const Wallboard &wallboard, const QString &before)
{
    drop(before);
    drop(wallboard.name);
    m_all.append(wallboard);
    const QCollator collator = makeCollator();
    std::sort(m_all.begin(), m_all.end(), [&collator](const Wallboard &a, const Wallboard &b) {
        const int order = collator.compare(a.name, b.name);
        return order < 0 || (order == 0 && a.name < b.name);
    });
    store();
}

void Wallboards::remove(const QString &name)
{
    drop(name);
    store();
}

void Wallboards::store()
{
    QSettings settings;
    settings.remove(wallboardsArrayKey);
    settings.beginWriteArray(wallboardsArrayKey, static_cast<int>(m_all.size()));
    for (int i = 0; i < m_all.size(); ++i) {
        settings.setArrayIndex(i);
        const Wallboard &wallboard = m_all[i];
        settings.setValue(wallNameKey, wallboard.name);
        settings.setValue(wallAllQueuesKey, wallboard.hasAllQueues);
        settings.setValue(wallQueuesKey, wallboard.queues);
        settings.setValue(wallFavouritesKey, wallboard.hasFavourites);
        settings.setValue(wallGroupsKey, wallboard.groups);
        settings.setValue(wallExtensionsKey, wallboard.extensions);
        settings.setValue(wallScreenKey, wallboard.screen);
    }
    settings.endArray();
    emit changed();
}

} // namespace cacofonisk::ui
