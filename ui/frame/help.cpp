// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/help.h"

#include "ui/frame/actions.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>

namespace cacofonisk::ui {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

} // namespace

void showShortcuts(QWidget *window)
{
    QString rows;
    for (const QAction *const action : window->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty()) {
            rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                        .arg(actionName(*action).toHtmlEscaped(),
                             action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
        }
    }
    QMessageBox::information(window, HelpTexts::tr("Keyboard Shortcuts"),
                             QStringLiteral("<table>%1</table>").arg(rows));
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
