// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/thresholdsdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace cacofonisk::ui {

ThresholdsDialog::ThresholdsDialog(const QString &queue, QueueThresholds &thresholds,
                                   QWidget *parent)
    : QDialog(parent)
    , m_warn(makeSeconds(thresholds.of(queue).warn))
    , m_alarm(makeSeconds(thresholds.of(queue).alarm))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Waiting Times"));
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *const form = new QFormLayout(this);
    auto *const what =
        new QLabel(tr("How long callers may wait in %1:", "a queue").arg(queue), this);
    what->setTextFormat(Qt::PlainText);
    form->addRow(what);
    form->addRow(tr("Waiting &long after:"), m_warn);
    form->addRow(tr("Waiting &too long after:"), m_alarm);
    form->addRow(buttons);
    // One is never before the other.
    connect(m_warn, &QSpinBox::valueChanged, m_alarm, &QSpinBox::setMinimum);
    m_alarm->setMinimum(m_warn->value());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, queue, &thresholds] {
        thresholds.set(
            queue, {std::chrono::seconds(m_warn->value()), std::chrono::seconds(m_alarm->value())});
        accept();
    });
}

QSpinBox *ThresholdsDialog::makeSeconds(std::chrono::seconds value)
{
    constexpr int longest = 24 * 3600;
    auto *const box = new QSpinBox(this);
    box->setRange(1, longest);
    box->setSuffix(tr(" s", "seconds"));
    box->setValue(static_cast<int>(value.count()));
    return box;
}

} // namespace cacofonisk::ui
