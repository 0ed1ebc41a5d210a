// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/boardpanel.h"
#include "ui/switchboard/boardsettings.h"
#include "ui/switchboard/extensionproxymodel.h"

class QItemSelectionModel;
class QLineEdit;

namespace cacofonisk::ui {

class BoardTree;
class CardView;
class GroupBox;
class GroupsMenu;
class ViewOrText;

/// Who can be called, and what they are doing: as cards or as a list.
class ExtensionsPanel final : public BoardPanel
{
    Q_OBJECT

public:
    /// They outlive this.
    ExtensionsPanel(ExtensionModel &extensions, BoardSettings &settings,
                    const BoardContext &context, QWidget *parent);

    void showTime() override;

    [[nodiscard]] const ExtensionProxyModel &shown() const { return m_shown; }

private:
    [[nodiscard]] std::vector<calls::Party> partiesAt(const QModelIndex &index) const override;
    [[nodiscard]] QWidget *makeContents();
    void setUpList();
    void makeActions();
    void addFieldAction(int field, const QString &text, const QString &key);
    void fillGroups();
    void editGroup(const QString &name);
    void setList(bool isList);
    void showCall(const QModelIndex &index);
    void toggleFavourite(const QModelIndex &index);
    void copyNumber();
    void showEmptyText();
    [[nodiscard]] QModelIndex current() const;

    ExtensionModel &m_extensions;
    BoardSettings &m_settings;
    ExtensionProxyModel m_shown;
    QLineEdit *m_search;
    GroupBox *m_groups;
    GroupsMenu *m_groupsMenu;
    CardView *m_cards;
    BoardTree *m_list;
    ViewOrText *m_pages;
    QAction *m_showList;
    QAction *m_favourite;
};

} // namespace cacofonisk::ui
