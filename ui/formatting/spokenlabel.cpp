// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/spokenlabel.h"

#include <QAccessibleWidget>

namespace cacofonisk::ui {

namespace {

/// AT-SPI knows no event for text that is to be read out: screen readers read what is a
/// notification when it begins to show.
QAccessibleInterface *makeInterface(const QString & /*key*/, QObject *object)
{
    auto *const label = qobject_cast<SpokenLabel *>(object);
    return label ? new QAccessibleWidget(label, QAccessible::Notification) : nullptr;
}

} // namespace

SpokenLabel::SpokenLabel(QWidget *parent)
    : QLabel(parent)
{
    QAccessible::installFactory(makeInterface); // the same one is installed once
    setTextFormat(Qt::PlainText);
}

void SpokenLabel::say(const QString &sentence)
{
    if (sentence != text()) {
        sayAgain(sentence);
    }
}

void SpokenLabel::sayAgain(const QString &sentence)
{
    setAccessibleName(sentence); // it says so itself, and keeps the text from saying it again
    setText(sentence);
    if (sentence.isEmpty()) {
        return;
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (isVisible()) { // else it is said to show once it does
        QAccessibleEvent show(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&show);
    }
    emit said(sentence);
}

} // namespace cacofonisk::ui
