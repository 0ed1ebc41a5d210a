// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/savedviews.h"

#include <QSettings>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView arrayKey("calls/views");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView filterKey("filter");
constexpr QLatin1StringView privateKey("private");

} // namespace

SavedViews::SavedViews(QObject *parent)
    : QObject(parent)
{
    QSettings settings;
    const int count = settings.beginReadArray(arrayKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        m_views.append({settings.value(nameKey).toString(), settings.value(filterKey).toString(),
                        settings.value(privateKey).toBool()});
    }
    settings.endArray();
}

qsizetype SavedViews::indexOf(const QString &name) const
{
    const auto same = std::find_if(m_views.begin(), m_views.end(),
                                   [&name](const SavedView &view) { return view.name == name; });
    return same == m_views.end() ? -1 : same - m_views.begin();
}

void SavedViews::save(const SavedView &view)
{
    if (const qsizetype index = indexOf(view.name); index >= 0) {
        m_views[index] = view;
    } else {
        m_views.append(view);
    }
    store();
}

void SavedViews::rename(const QString &from, const QString &to)
{
    if (from == to || indexOf(from) < 0) {
        return;
    }
    if (const qsizetype replaced = indexOf(to); replaced >= 0) {
        m_views.removeAt(replaced);
    }
    m_views[indexOf(from)].name = to;
    store();
}

void SavedViews::remove(const QString &name)
{
    if (const qsizetype index = indexOf(name); index >= 0) {
        m_views.removeAt(index);
        store();
    }
}

void SavedViews::store()
{
    QSettings settings;
    settings.remove(arrayKey);
    settings.beginWriteArray(arrayKey, static_cast<int>(m_views.size()));
    for (int i = 0; i < m_views.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(nameKey, m_views[i].name);
        settings.setValue(filterKey, m_views[i].filter);
        settings.setValue(privateKey, m_views[i].isPrivate);
    }
    settings.endArray();
    emit changed();
}

} // namespace cacofonisk::ui
