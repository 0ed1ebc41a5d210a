// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/filterfield.h"

#include "core/calls/callfilter.h"
#include "ui/calls/filterchip.h"
#include "ui/calls/filteredit.h"
#include "ui/calls/filterwords.h"
#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

/// Where Tab comes from to `widget`. (An order behind what takes no focus does not hold.)
QWidget *stopBefore(const QWidget *widget)
{
    QWidget *before = widget->previousInFocusChain();
    while (before != widget &&
           ((before->focusPolicy() & Qt::TabFocus) == 0 || before->focusProxy())) {
        before = before->previousInFocusChain();
    }
    return before;
}

} // namespace

FilterField::FilterField(const CallModel &calls, QWidget *parent)
    : QFrame(parent)
    , m_words(shownWords())
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_edit(new FilterEdit(calls, this))
    , m_clear(new QToolButton(this))
    , m_hint(m_edit->placeholderText())
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(themed(QStringLiteral("edit-find"), QStringLiteral("search"))
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(themed(QStringLiteral("edit-clear"), QStringLiteral("clear")));
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_row->setContentsMargins(4, 1, 1, 1);
    m_row->setSpacing(3);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_clear);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    showWhetherEmpty();

    connect(m_edit, &QLineEdit::textEdited, this, &FilterField::onEdited);
    connect(m_edit, &FilterEdit::termChosen, this, [this] {
        takeTerms();
        emit changed();
    });
    connect(m_edit, &FilterEdit::entered, this, &FilterField::entered);
    connect(m_edit, &FilterEdit::escaped, this, &FilterField::escaped);
    connect(m_edit, &FilterEdit::movedDown, this, &FilterField::rowsWanted);
    connect(m_edit, &FilterEdit::movedLeft, this, [this] { step(-1); });
    connect(m_edit, &FilterEdit::erasedBack, this, &FilterField::removeLast);
    connect(m_clear, &QToolButton::clicked, this, &FilterField::escaped);
}

QString FilterField::text() const
{
    QStringList terms;
    for (const FilterChip *const chip : m_chips) {
        terms.append(chip->term());
    }
    if (const QString typed = m_edit->text().trimmed(); !typed.isEmpty()) {
        terms.append(typed);
    }
    return terms.join(u' ');
}

void FilterField::setText(const QString &text)
{
    for (FilterChip *const chip : m_chips) {
        chip->deleteLater();
        chip->hide();
    }
    m_chips.clear();
    m_edit->setText(text);
    takeTerms();
    emit changed();
}

void FilterField::takeTerms()
{
    const QString before = text();
    QStringList wrong;
    const calls::CallFilter filter(m_edit->text().toStdString(), m_words);
    for (const calls::CallFilter::Part &part : filter.parts()) {
        if (part.mistake) {
            wrong.append(ui::text(part.written));
        } else {
            addChip(ui::text(part.written));
        }
    }
    m_edit->setText(wrong.join(u' '));
    showWhetherEmpty();
    if (text() != before) { // written in another order, or with a quote closed
        emit changed();
    }
}

void FilterField::selectTyped()
{
    m_edit->selectAll();
}

/// A space behind a term completes it, but not within quotes.
void FilterField::onEdited(const QString &typed)
{
    if (typed.endsWith(u' ') && m_edit->cursorPosition() == typed.size() &&
        typed.count(u'"') % 2 == 0) {
        takeTerms();
        if (!m_edit->text().isEmpty()) {
            m_edit->setText(m_edit->text() + u' ');
        }
    }
    showWhetherEmpty();
    emit changed();
}

void FilterField::addChip(const QString &term)
{
    auto *const chip = new FilterChip(term, this);
    connect(chip, &FilterChip::clicked, this, [this, chip] { removeChip(chip); });
    QWidget *const before = m_chips.empty() ? stopBefore(m_edit) : m_chips.back();
    m_row->insertWidget(static_cast<int>(m_chips.size()) + 1, chip); // behind the icon
    m_chips.push_back(chip);
    setTabOrder(before, chip);
    chip->show();
}

/// The focus goes to the next, as one may want to take away several.
void FilterField::removeChip(FilterChip *chip)
{
    const auto at = std::find(m_chips.begin(), m_chips.end(), chip);
    if (at == m_chips.end()) {
        return;
    }
    const auto next = m_chips.erase(at);
    if (chip->hasFocus()) {
        QWidget *const heir = next == m_chips.end() ? static_cast<QWidget *>(m_edit) : *next;
        heir->setFocus(Qt::OtherFocusReason);
    }
    chip->hide();
    chip->deleteLater(); // it is still in its click
    showWhetherEmpty();
    emit changed();
}

void FilterField::removeLast()
{
    if (!m_chips.empty()) {
        removeChip(m_chips.back());
    }
}

/// The focus, from chip to chip and the text behind them.
void FilterField::step(int by)
{
    std::vector<QWidget *> stops(m_chips.begin(), m_chips.end());
    stops.push_back(m_edit);
    const auto at = std::find(stops.begin(), stops.end(), focusWidget());
    const auto to = at - stops.begin() + by;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(stops.size())) {
        stops[static_cast<std::size_t>(to)]->setFocus(Qt::OtherFocusReason);
    }
}

void FilterField::showWhetherEmpty()
{
    m_edit->setPlaceholderText(m_chips.empty() ? m_hint : QString());
    m_clear->setVisible(!m_chips.empty() || !m_edit->text().isEmpty());
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        step(-onward);
        break;
    case Qt::Key_Right:
        step(onward);
        break;
    case Qt::Key_Down:
        emit rowsWanted();
        break;
    case Qt::Key_Escape:
        emit escaped();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

/// What was typed is complete when one leaves it, and the frame shows where the focus is.
bool FilterField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            takeTerms();
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QFrame::eventFilter(object, event);
}

/// As the style paints a line of text.
void FilterField::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
}

} // namespace cacofonisk::ui
