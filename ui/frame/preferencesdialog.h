// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QTabWidget;

namespace cacofonisk::ui {

/// Settings for all sessions, on pages added by others. Changes are saved at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &title);

private:
    QTabWidget *m_pages;
};

} // namespace cacofonisk::ui
