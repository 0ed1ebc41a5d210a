// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace cacofonisk::contacts {
class ContactFiles;
}

namespace cacofonisk::ui {

class ColumnsAsker;

/// The contact files, and the country of numbers without a country code. Changes are saved at once.
class ContactsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `files` outlives this, and knows what the files contain.
    explicit ContactsPage(const contacts::ContactFiles &files, QWidget *parent = nullptr);

signals:
    /// A setting was changed and saved.
    void changed();

private:
    void fillCountries();
    void showFiles();
    void add();
    void remove();
    void save(const QStringList &paths);
    void saveCountry();
    void askAgain();
    void followCurrent();
    [[nodiscard]] const contacts::ContactBook::Source *sourceOf(const QString &path) const;
    [[nodiscard]] const contacts::ContactBook::Source *currentSource() const;

    const contacts::ContactFiles &m_files;
    QStringList m_paths;
    ColumnsAsker *m_asker;
    QTreeWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_columns;
    QLabel *m_faults;
    QComboBox *m_country;
};

} // namespace cacofonisk::ui
