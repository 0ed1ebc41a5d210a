// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/filterwords.h"

#include "ui/formatting/words.h"

#include <QCoreApplication>

namespace cacofonisk::ui {

using namespace calls;

namespace {

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(FilterTexts)
};

} // namespace

FilterWords shownWords()
{
    FilterWords words;
    for (int state = 0; state <= static_cast<int>(CallState::Ended); ++state) {
        const auto value = static_cast<CallState>(state);
        words.add(value, stateText(value).toStdString());
    }
    for (int end = 0; end <= static_cast<int>(End::Lost); ++end) {
        words.add(static_cast<End>(end), endText(static_cast<End>(end)).toStdString());
    }
    words.addLost(FilterTexts::tr("as of", "a state, at the time when the connection was lost")
                      .toStdString());
    return words;
}

CallFilter filterOf(const QString &text, const contacts::NumberPlan &plan)
{
    FilterWords words = shownWords();
    words.setNumberWays([&plan](std::string_view number) { return plan.waysToWrite(number); });
    return CallFilter(text.toStdString(), words);
}

} // namespace cacofonisk::ui
