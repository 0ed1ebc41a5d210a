// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/historypage.h"

#include "core/history/database.h"
#include "ui/history/historykeeping.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>

namespace cacofonisk::ui {

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_isKept(new QCheckBox(tr("Keep calls as they end"), this))
    , m_days(new QSpinBox(this))
    , m_megabytes(new QSpinBox(this))
{
    constexpr int mostDays = 3660;
    constexpr int mostMegabytes = 1'000'000;
    const HistorySettings settings = HistorySettings::load(QSettings());
    m_isKept->setChecked(settings.isKept);
    m_days->setRange(0, mostDays);
    m_days->setSpecialValueText(tr("however old"));
    m_days->setSuffix(tr(" days"));
    m_days->setValue(settings.days);
    m_megabytes->setRange(0, mostMegabytes);
    m_megabytes->setSingleStep(100);
    m_megabytes->setSpecialValueText(tr("however much"));
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setValue(settings.megabytes);
    auto *const place = new QLabel(tr("They are kept in %1, which you alone can read.")
                                       .arg(QDir::toNativeSeparators(history::standardPath())),
                                   this);
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const layout = new QFormLayout(this);
    layout->addRow(m_isKept);
    layout->addRow(tr("For at most:", "how long calls are kept"), m_days);
    layout->addRow(tr("In at most:", "how much of the disk calls take"), m_megabytes);
    layout->addRow(place);
    connect(m_isKept, &QCheckBox::toggled, this, &HistoryPage::save);
    connect(m_days, &QSpinBox::editingFinished, this, &HistoryPage::save);
    connect(m_megabytes, &QSpinBox::editingFinished, this, &HistoryPage::save);
}

void HistoryPage::save()
{
    QSettings settings;
    HistorySettings{m_isKept->isChecked(), m_days->value(), m_megabytes->value()}.save(settings);
    emit changed();
}

} // namespace cacofonisk::ui
