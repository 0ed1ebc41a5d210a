// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/extensiongroups.h"

#include <QMenu>

#include <optional>

namespace cacofonisk::ui {

/// In which groups an extension is, and what can be done with groups.
class GroupsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `groups` outlives this.
    explicit GroupsMenu(ExtensionGroups &groups, QWidget *parent = nullptr);

    /// The one that it is about; null: none.
    void setExtension(const switchboard::ExtensionCard *extension);

signals:
    /// An empty name: a new one.
    void editWanted(const QString &name);

private:
    void fill();

    ExtensionGroups &m_groups;
    std::optional<switchboard::ExtensionCard> m_extension;
    QMenu *m_edit;
    QMenu *m_remove;
};

} // namespace cacofonisk::ui
