// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/extensionproxymodel.h"

#include <QComboBox>

namespace cacofonisk::ui {

/// Chooses which extensions are shown: all, favourites, a group, a context, or by their first
/// digits. What was chosen is remembered.
class GroupBox final : public QComboBox
{
    Q_OBJECT

public:
    using Group = ExtensionProxyModel::Group;

    /// `groups` outlives this.
    explicit GroupBox(const ExtensionGroups &groups, QWidget *parent = nullptr);

    /// Those that there are.
    void setContexts(const QStringList &contexts);

    [[nodiscard]] const Group &group() const { return m_group; }

signals:
    void groupChanged(const cacofonisk::ui::ExtensionProxyModel::Group &group);

private:
    void restore();
    void fill();
    void add(Group::Kind kind, const QString &text, const QString &of = {});
    [[nodiscard]] int place() const;
    void read();

    const ExtensionGroups &m_groups;
    QStringList m_contexts;
    Group m_group;
};

} // namespace cacofonisk::ui
