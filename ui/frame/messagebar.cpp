// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/messagebar.h"

#include "ui/formatting/spokenlabel.h"
#include "ui/formatting/symbols.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace cacofonisk::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new SpokenLabel(this))
{
    setFrameShape(StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(themed(QStringLiteral("window-close"), QStringLiteral("clear")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    auto *const layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::show(Kind kind, const QString &text)
{
    const auto icon = kind == Kind::Information ? QStyle::SP_MessageBoxInformation
                      : kind == Kind::Warning   ? QStyle::SP_MessageBoxWarning
                                                : QStyle::SP_MessageBoxCritical;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(QSize(size, size), devicePixelRatioF()));
    m_text->sayAgain(text); // it may be for another reason
    setVisible(true);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace cacofonisk::ui
