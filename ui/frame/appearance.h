// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace cacofonisk::ui {

struct Actions;

/// Light or dark: like the desktop (its palette, or the portal's color-scheme), or as the user
/// chose, which is remembered.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Desktop, Light, Dark };

    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    /// Lets the three actions choose, and checks the one that is chosen. They may be gone before
    /// this.
    void connectTo(const Actions &actions);

    /// Applies the scheme and remembers it.
    void setScheme(Scheme scheme);

signals:
    void schemeChanged(cacofonisk::ui::Appearance::Scheme scheme);

private:
    void apply();
    void askPortal();

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    Scheme m_scheme;
    QPalette m_desktop; ///< as set by the platform
    bool m_desktopPrefersDark = false;
};

} // namespace cacofonisk::ui
