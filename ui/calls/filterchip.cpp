// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/filterchip.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"

#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>
#include <cmath>

namespace cacofonisk::ui {

namespace {

constexpr int fewLetters = 5;
constexpr int manyLetters = 28;
constexpr int chipMargin = 4;

} // namespace

FilterChip::FilterChip(const QString &term, QWidget *parent)
    : QToolButton(parent)
    , m_term(term)
{
    const QString what = tr("Remove “%1” from the search").arg(term);
    setToolTip(plainToolTip(what));
    setAccessibleName(what);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FilterChip::sizeFor(int letters) const
{
    // Rounded up, and a pixel more: what is shown is elided by fractions of one.
    const int wanted =
        static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_term))) + 1;
    const int most = fontMetrics().averageCharWidth() * letters;
    const int cross = fontMetrics().height() * 2 / 3;
    return {std::min(wanted, most) + cross + 3 * chipMargin, fontMetrics().height() + chipMargin};
}

QSize FilterChip::sizeHint() const
{
    return sizeFor(manyLetters);
}

QSize FilterChip::minimumSizeHint() const
{
    return sizeFor(fewLetters);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // the field's
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

/// The style's button, with the term as far as there is room for it, and a cross.
void FilterChip::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const int cross = fontMetrics().height() * 2 / 3;
    QRect text = rect().adjusted(chipMargin, 0, -chipMargin, 0);
    QRect place(text.right() - cross, (height() - cross) / 2, cross, cross);
    text.setRight(place.left() - chipMargin);
    place = QStyle::visualRect(layoutDirection(), rect(), place);
    text = QStyle::visualRect(layoutDirection(), rect(), text);
    const QString shown = fontMetrics().elidedText(m_term, Qt::ElideRight, text.width());
    painter.drawItemText(text, Qt::AlignCenter, palette(), isEnabled(), shown,
                         QPalette::ButtonText);
    themed(QStringLiteral("window-close"), QStringLiteral("clear"))
        .paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace cacofonisk::ui
