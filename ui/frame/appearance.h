// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace cacofonisk::ui {

/// Light or dark: as the desktop says (its palette, else the portal's color-scheme), or as a
/// person chose, which is remembered.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Desktop, Light, Dark };

    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    /// Puts it into effect, and remembers it.
    void setScheme(Scheme scheme);

private:
    void apply();
    void askPortal();

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    Scheme m_scheme;
    QPalette m_desktop; ///< as the platform gave it
    bool m_desktopPrefersDark = false;
};

} // namespace cacofonisk::ui
