// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/manual.h"

#include "ui/frame/bringforward.h"

#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>

namespace cacofonisk::ui {

QList<Chapter> manualFor(const QLocale &locale)
{
    QStringList languages = locale.uiLanguages();
    languages.append(QStringLiteral("en"));
    for (const QString &language : languages) {
        const QDir folder(QStringLiteral(":/manual/") + language.section(u'-', 0, 0));
        QList<Chapter> chapters;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                const QString text = QString::fromUtf8(file.readAll());
                chapters.append({text.section(u'\n', 0, 0).mid(2), text});
            }
        }
        if (!chapters.isEmpty()) {
            return chapters;
        }
    }
    return {};
}

Manual::Manual(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_chapters(manualFor())
    , m_titles(new QListWidget)
    , m_page(new QTextBrowser)
    , m_search(new QLineEdit)
{
    setWindowTitle(tr("Manual"));
    for (const Chapter &chapter : m_chapters) {
        m_titles->addItem(chapter.title);
    }
    m_titles->setAccessibleName(tr("Chapters"));
    m_page->setAccessibleName(tr("Chapter"));
    m_page->setOpenExternalLinks(true);
    m_search->setPlaceholderText(tr("Find in the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);

    auto *const side = new QWidget;
    auto *const sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_titles);
    auto *const splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    (new QVBoxLayout(this))->addWidget(splitter);
    const int line = fontMetrics().height();
    resize(55 * line, 38 * line);
    splitter->setSizes({16 * line, 39 * line});

    connect(m_titles, &QListWidget::currentRowChanged, this, &Manual::showChapter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(m_search->text()); });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_page->moveCursor(QTextCursor::Start);
        findNext(text);
    });
    auto *const find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    m_titles->setCurrentRow(0);
}

void Manual::showChapter(int row)
{
    if (row >= 0) {
        m_page->document()->setMarkdown(m_chapters[row].text, QTextDocument::MarkdownDialectGitHub);
        m_page->moveCursor(QTextCursor::Start);
    }
}

bool Manual::findNext(const QString &text)
{
    if (text.isEmpty()) {
        return false;
    }
    if (m_page->find(text)) {
        return true;
    }
    const auto count = static_cast<int>(m_chapters.size());
    const int current = m_titles->currentRow();
    for (int step = 1; step <= count; ++step) {
        const int row = (current + step) % count;
        if (m_chapters[row].text.contains(text, Qt::CaseInsensitive)) {
            m_titles->setCurrentRow(row);
            m_page->moveCursor(QTextCursor::Start);
            if (m_page->find(text)) {
                return true;
            }
        }
    }
    return false;
}

void showManual(QWidget *window)
{
    static QPointer<Manual> manual;
    if (!manual) {
        manual = new Manual(window);
        manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringForward(*manual);
}

} // namespace cacofonisk::ui
