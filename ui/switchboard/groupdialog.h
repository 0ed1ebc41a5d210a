// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QSet>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace cacofonisk::ui {

class ExtensionGroups;
class ExtensionModel;

/// The name of a group of extensions, and which are in it.
class GroupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a name it is a new one, of these addresses. `groups` outlives this.
    GroupDialog(const QString &name, const QSet<QString> &addresses,
                const ExtensionModel &extensions, ExtensionGroups &groups, QWidget *parent);

private:
    void fill(const ExtensionModel &extensions, QSet<QString> chosen);
    void add(const QString &text, const QString &address, bool isChosen);
    void search(const QString &words);
    void lookAtName();
    void save();

    ExtensionGroups &m_groups;
    QString m_before;
    QLineEdit *m_name;
    QLineEdit *m_search;
    QListWidget *m_extensions;
    QPushButton *m_save;
};

} // namespace cacofonisk::ui
