// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeView>

class QAction;

namespace cacofonisk::ui {

class FieldModel;

/// Shows a FieldModel, whose fields can be copied, and their values.
class FieldTable final : public QTreeView
{
    Q_OBJECT

public:
    /// `fields` outlives this.
    explicit FieldTable(FieldModel &fields, QWidget *parent = nullptr);

    /// The selected fields, as they stand in a message: `Cause: 16`.
    [[nodiscard]] QString selectedText() const;
    /// The value on which the cursor is, as it came.
    [[nodiscard]] QString currentValue() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitFont();
    void fitColumns();
    void showBefore();

    FieldModel &m_fields;
    QAction *m_copy;
    QAction *m_copyValue;
    bool m_isFitting = false;
    bool m_areColumnsChosen = false; ///< by the user
};

} // namespace cacofonisk::ui
