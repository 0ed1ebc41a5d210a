// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/replay/readingprogress.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace cacofonisk::ui {

ReadingProgress::ReadingProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
{
    auto *const stop = new QToolButton(this);
    stop->setText(tr("Stop reading"));
    stop->setAutoRaise(true);
    connect(stop, &QToolButton::clicked, this, &ReadingProgress::stopWanted);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setAccessibleName(tr("How much of the recording has been read"));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(stop);
}

void ReadingProgress::setProgress(double progress)
{
    m_bar->setValue(static_cast<int>(progress * m_bar->maximum()));
}

} // namespace cacofonisk::ui
