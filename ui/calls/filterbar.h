// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callfilter.h"

#include <QLineEdit>

class QCompleter;

namespace cacofonisk::ui {

/// The input for a call filter; completes terms while typing.
class FilterBar final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

signals:
    void filterChanged(const cacofonisk::ui::CallFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void insertCompletion(const QString &word);
    [[nodiscard]] qsizetype wordBegin() const;

    QCompleter *m_completer;
};

} // namespace cacofonisk::ui
