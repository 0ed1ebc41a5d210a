// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/help.h"

#include "ui/frame/actions.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cacofonisk::ui {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

} // namespace

void showShortcuts(QWidget *window)
{
    auto *const dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpTexts::tr("Keyboard Shortcuts"));
    auto *const list = new QTreeWidget(dialog);
    list->setAccessibleName(dialog->windowTitle());
    list->setHeaderLabels({HelpTexts::tr("Action"), HelpTexts::tr("Key")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    for (const QAction *const action : window->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            new QTreeWidgetItem(list, {actionName(*action), keys});
        }
    }
    list->resizeColumnToContents(0);
    list->resizeColumnToContents(1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *const layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    const int width = list->columnWidth(0) + list->columnWidth(1);
    dialog->resize(width + list->fontMetrics().averageCharWidth() * 12,
                   list->fontMetrics().lineSpacing() * 24);
    dialog->open();
}

void showAbout(QWidget *window)
{
    QMessageBox::about(
        window, HelpTexts::tr("About Cacofonisk"),
        HelpTexts::tr("<b>Cacofonisk %1</b><p>Shows what happens to the calls of an Asterisk PBX: "
                      "who calls, which phones ring, who answers, and who is transferred to "
                      "whom.</p><p>Free software under the MIT licence.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace cacofonisk::ui
