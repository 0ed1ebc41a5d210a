// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/keepingpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace cacofonisk::ui {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView keptKey("privacy/keptMinutes");
constexpr std::array keptTimes{0min, 15min, 60min, 240min};
constexpr auto usualTime = 60min;

} // namespace

std::chrono::minutes keptTime()
{
    const auto usualMinutes = static_cast<int>(usualTime.count());
    const std::chrono::minutes saved(QSettings().value(keptKey, usualMinutes).toInt());
    const bool isKnown = std::find(keptTimes.begin(), keptTimes.end(), saved) != keptTimes.end();
    return isKnown ? saved : usualTime;
}

recording::FlightRecorderOptions keepingOptions()
{
    recording::FlightRecorderOptions options;
    options.keeps = keptTime();
    options.folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                     QStringLiteral("/received");
    return options;
}

KeepingPage::KeepingPage(QWidget *parent)
    : QWidget(parent)
{
    auto *const choice = new QComboBox(this);
    const std::array words{tr("not at all"), tr("15 minutes"), tr("an hour"), tr("4 hours")};
    for (std::size_t i = 0; i < keptTimes.size(); ++i) {
        choice->addItem(words[i], static_cast<int>(keptTimes[i].count()));
    }
    choice->setCurrentIndex(choice->findData(static_cast<int>(keptTime().count())));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        QSettings().setValue(keptKey, choice->currentData());
        emit changed();
    });
    auto *const note = new QLabel(
        tr("So that the messages of a call that was just seen can be looked at and saved. They are "
           "in temporary files of at most 1 GB, which only you can read, and which are deleted "
           "when the program ends. Another choice begins anew: what was kept is deleted."),
        this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *const form = new QFormLayout(this);
    form->addRow(tr("Keep what servers &send for:"), choice);
    form->addRow(note);
}

} // namespace cacofonisk::ui
