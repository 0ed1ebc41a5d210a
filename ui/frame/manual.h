// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QLocale>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace cacofonisk::ui {

/// A chapter of the manual, in the Markdown of GitHub.
struct Chapter
{
    QString title;
    QString text;
};

/// In the language of the locale; in English where there is none in it.
[[nodiscard]] QList<Chapter> manualFor(const QLocale &locale = QLocale());

/// The manual: its chapters on the left, what one says on the right.
class Manual final : public QDialog
{
    Q_OBJECT

public:
    explicit Manual(QWidget *parent = nullptr);

    /// Shows the next place with this text, in this chapter or one after it, beginning anew at the
    /// end. Returns whether there is one.
    bool findNext(const QString &text);

private:
    void showChapter(int row);

    QList<Chapter> m_chapters;
    QListWidget *m_titles;
    QTextBrowser *m_page;
    QLineEdit *m_search;
};

/// Shows the manual, the one that is open already if there is.
void showManual(QWidget *window);

} // namespace cacofonisk::ui
