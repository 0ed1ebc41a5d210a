// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/filteredit.h"

#include "core/calls/filterpieces.h"
#include "ui/calls/filtersuggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace cacofonisk::ui {

FilterEdit::FilterEdit(const CallModel &calls, QWidget *parent)
    : QLineEdit(parent)
    , m_calls(calls)
    , m_words(new QStringListModel(suggestions(calls, {}), this))
    , m_completer(new QCompleter(m_words, this))
{
    setPlaceholderText(tr("Search: name, number, state:ringing, ext:1002, queue:support, -term…"));
    setAccessibleName(tr("Search calls"));
    setFrame(false);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    connect(m_completer, QOverload<const QString &>::of(&QCompleter::activated), this,
            &FilterEdit::insertCompletion);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::complete);
}

/// Of the word that is being typed, its `-` left out.
qsizetype FilterEdit::wordBegin() const
{
    const QString before = text().left(cursorPosition());
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < before.size(); ++at) {
        isQuoted = isQuoted != (before[at] == u'"');
        begin = before[at] == u' ' && !isQuoted ? at + 1 : begin;
    }
    return begin + (before.mid(begin).startsWith(u'-') ? 1 : 0);
}

void FilterEdit::complete()
{
    constexpr int enoughLetters = 2;
    const qsizetype begin = wordBegin();
    const QString word = text().mid(begin, cursorPosition() - begin).remove(u'"');
    const QString key = word.left(word.indexOf(u':') + 1);
    if (key != m_key) {
        m_key = key;
        m_words->setStringList(suggestions(m_calls, key));
    }
    m_completer->setCompletionPrefix(word);
    if (word.size() < enoughLetters || m_completer->completionCount() == 0 ||
        m_completer->currentCompletion() == word) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void FilterEdit::insertCompletion(const QString &suggestion)
{
    const qsizetype begin = wordBegin();
    const qsizetype value = suggestion.indexOf(u':') + 1;
    const QString word = suggestion.left(value) +
                         QString::fromStdString(calls::quoted(suggestion.mid(value).toStdString()));
    QString filter = text();
    filter.replace(begin, cursorPosition() - begin, word);
    setText(filter);
    setCursorPosition(static_cast<int>(begin + word.size()));
    if (word.endsWith(u':')) { // its values are offered once the list of keys has gone
        QMetaObject::invokeMethod(this, &FilterEdit::complete, Qt::QueuedConnection);
    } else {
        emit termChosen();
    }
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *const popup = m_completer->popup();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (popup->isVisible() &&
        (event->key() == Qt::Key_Escape || (isEnter && popup->currentIndex().isValid()))) {
        event->ignore(); // the completer's
        return;
    }
    if (!answersKey(*event)) {
        QLineEdit::keyPressEvent(event);
    }
}

bool FilterEdit::answersKey(const QKeyEvent &event)
{
    const bool isAtBegin = cursorPosition() == 0 && !hasSelectedText();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_completer->popup()->hide();
        emit entered();
        return true;
    case Qt::Key_Escape:
        emit escaped();
        return true;
    case Qt::Key_Down:
        emit movedDown();
        return true;
    case Qt::Key_Left:
        if (isAtBegin) {
            emit movedLeft();
        }
        return isAtBegin;
    case Qt::Key_Backspace:
        if (isAtBegin) {
            emit erasedBack();
        }
        return isAtBegin;
    default:
        return false;
    }
}

} // namespace cacofonisk::ui
