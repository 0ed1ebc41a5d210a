// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/viewortext.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QScrollArea>

namespace cacofonisk::ui {

ViewOrText::ViewOrText(const QAbstractItemModel &rows, const QList<QWidget *> &views,
                       QWidget *parent)
    : QStackedWidget(parent)
    , m_rows(rows)
    , m_view(views.front())
    , m_text(new QLabel(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMargin(fontMetrics().height());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the text has it
    scroll->setWidget(m_text);
    m_textPage = scroll;
    addWidget(m_textPage);
    for (QWidget *const view : views) {
        addWidget(view);
    }
    for (const auto changed :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&rows, changed, this, &ViewOrText::update);
    }
    connect(&rows, &QAbstractItemModel::modelReset, this, &ViewOrText::update);
    update();
}

void ViewOrText::setView(QWidget *view)
{
    m_view = view;
    update();
}

void ViewOrText::setText(const QString &text)
{
    m_text->setText(text);
}

/// A third of a usual window, whatever it shows.
QSize ViewOrText::sizeHint() const
{
    return {fontMetrics().height() * 30, fontMetrics().height() * 14};
}

QSize ViewOrText::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, fontMetrics().height() * 4};
}

void ViewOrText::update()
{
    setCurrentWidget(m_rows.rowCount() == 0 ? m_textPage : m_view);
}

} // namespace cacofonisk::ui
