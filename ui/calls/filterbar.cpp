// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/filterbar.h"

#include "ui/formatting/symbols.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace cacofonisk::ui {

FilterBar::FilterBar(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(CallFilter::suggestions(), this))
{
    setPlaceholderText(tr("Search: name, number, state:ringing, ext:1002, queue:support, -term…"));
    setAccessibleName(tr("Search calls"));
    setClearButtonEnabled(true);
    addAction(themed(QStringLiteral("edit-find"), QStringLiteral("search")),
              QLineEdit::LeadingPosition);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    connect(m_completer, QOverload<const QString &>::of(&QCompleter::activated), this,
            &FilterBar::insertCompletion);
    connect(this, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { emit filterChanged(CallFilter(text)); });
}

/// Of the word that is being typed, its `-` left out.
qsizetype FilterBar::wordBegin() const
{
    const QString before = text().left(cursorPosition());
    const qsizetype begin = before.lastIndexOf(QLatin1Char(' ')) + 1;
    return begin + (before.mid(begin).startsWith(QLatin1Char('-')) ? 1 : 0);
}

void FilterBar::complete()
{
    constexpr int enoughLetters = 2;
    const qsizetype begin = wordBegin();
    const QString word = text().mid(begin, cursorPosition() - begin);
    m_completer->setCompletionPrefix(word);
    if (word.size() < enoughLetters || m_completer->completionCount() == 0 ||
        m_completer->currentCompletion() == word) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void FilterBar::insertCompletion(const QString &word)
{
    const qsizetype begin = wordBegin();
    QString filter = text();
    filter.replace(begin, cursorPosition() - begin, word);
    setText(filter);
    setCursorPosition(static_cast<int>(begin + word.size()));
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_completer->popup()->isVisible()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace cacofonisk::ui
