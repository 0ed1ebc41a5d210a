// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/columnsample.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace cacofonisk::ui {

/// Asks what each column of a contact file contains, above its first lines.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `file`: its name.
    ColumnsDialog(const QString &file, const contacts::ColumnSample &sample,
                  QWidget *parent = nullptr);

    [[nodiscard]] contacts::ColumnRoles roles() const;

    /// Brings the column whose choice has the focus into view, and leaves turns of the wheel to the
    /// table: they would change what is chosen.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const contacts::ColumnSample &sample);
    [[nodiscard]] QComboBox *choice(const QString &heading, contacts::ColumnRole role);
    void followChoices();

    QTableWidget *m_table;
    std::vector<QComboBox *> m_choices; ///< one for each column
    QPushButton *m_accept;
};

} // namespace cacofonisk::ui
