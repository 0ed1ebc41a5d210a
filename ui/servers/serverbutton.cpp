// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/serverbutton.h"

#include "ui/formatting/mnemonics.h"
#include "ui/formatting/words.h"
#include "ui/servers/connectionwords.h"

#include <QStyleOptionToolButton>

#include <algorithm>
#include <cmath>

namespace cacofonisk::ui {

namespace {

constexpr int gap = 6; // between icon and text, and around them

} // namespace

ServerButton::ServerButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void ServerButton::show(const session::ServerStatus &status, const std::optional<Moment> &lost)
{
    const Moment now = timeOfDay();
    if (m_phase != status.phase) {
        m_phase = status.phase;
        m_width = 0;
        setIcon(phaseSymbol(status));
    }
    const QString line = statusLine(status, now, lost);
    if (line == m_line) {
        return;
    }
    m_line = line;
    setAccessibleName(line);
    setAccessibleDescription(status.error.message());
    setToolTip(plainToolTip(status.error == Error()
                                ? line
                                : QStringLiteral("%1\n%2").arg(line, status.error.message())));
    const int width = sizeFor(line).width();
    if (width > m_width) {
        m_width = width;
        updateGeometry();
    }
    fitText();
}

QSize ServerButton::sizeFor(const QString &text) const
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = text;
    // Rounded up, and a pixel more: what is shown is elided by fractions of one.
    const int letters = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(text)));
    const QSize size(iconSize().width() + gap * 2 + letters + 1,
                     std::max(iconSize().height(), fontMetrics().height()));
    return style()->sizeFromContents(QStyle::CT_ToolButton, &option, size, this);
}

QSize ServerButton::sizeHint() const
{
    return {m_width, sizeFor({}).height()};
}

QSize ServerButton::minimumSizeHint() const
{
    return sizeFor(QStringLiteral("MMMM"));
}

void ServerButton::fitText()
{
    const int room = width() - sizeFor({}).width();
    const QString text = escapedMnemonics(fontMetrics().elidedText(m_line, Qt::ElideRight, room));
    if (text != this->text()) {
        setText(text);
    }
}

void ServerButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    fitText();
}

} // namespace cacofonisk::ui
