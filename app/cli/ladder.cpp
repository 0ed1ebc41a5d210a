// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/ladder.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/calls/callmask.h"
#include "core/ladder/htmlwriter.h"
#include "core/ladder/mermaidwriter.h"
#include "core/ladder/svgwriter.h"

#include <QFile>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace cacofonisk::cli {

namespace {

template<class Value>
struct Word
{
    const char *word;
    Value value;
};

constexpr std::array formats{Word{"text", LadderFormat::Text},
                             Word{"mermaid", LadderFormat::Mermaid}, Word{"svg", LadderFormat::Svg},
                             Word{"html", LadderFormat::Html}};
constexpr std::array scales{Word{"clock", ladder::TimeScale::Clock},
                            Word{"begin", ladder::TimeScale::Begin},
                            Word{"before", ladder::TimeScale::Before}};

template<class Words>
auto valueOf(const Words &words, const QString &word)
    -> std::optional<decltype(words.front().value)>
{
    const auto found = std::find_if(words.begin(), words.end(), [&word](const auto &known) {
        return word == QLatin1String(known.word);
    });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

constexpr int widthWithoutTerminal = 100;

int widthOfOutput()
{
    winsize size{};
    const bool isKnown = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : widthWithoutTerminal;
}

QString written(const LadderOptions &options, const calls::Call &call, Moment now)
{
    const ladder::Ladder ladder = ladder::ladderOf(call, options.lines);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    switch (options.format) {
    case LadderFormat::Text:
        break;
    case LadderFormat::Mermaid:
        return ladder::mermaidOf(call, ladder, now, options.times, zone);
    case LadderFormat::Svg:
        return ladder::svgOf(call, ladder, now, options.times, zone) + u'\n';
    case LadderFormat::Html:
        return ladder::htmlOf(call, ladder, now, options.times, zone);
    }
    ladder::TextOptions layout;
    layout.times = options.times;
    layout.width = options.width > 0 ? options.width : widthOfOutput();
    return ladder::textOf(call, ladder, now, layout);
}

} // namespace

std::optional<LadderFormat> ladderFormatOf(const QString &word)
{
    return valueOf(formats, word);
}

std::optional<ladder::TimeScale> timeScaleOf(const QString &word)
{
    return valueOf(scales, word);
}

int writeLadders(const LadderOptions &options)
{
    QFile output;
    (void)output.open(stdout, QIODevice::WriteOnly);
    const Interrupt interrupt;
    std::optional<recording::Masker> masker;
    if (options.maskedBy) {
        masker.emplace(*options.maskedBy);
    }
    const ChosenCalls chosen =
        chooseCalls(options.file, options.choice, interrupt, masker ? &*masker : nullptr);
    const std::size_t count = chosen.calls.size();
    const bool areMany = count > 1 && options.format != LadderFormat::Text;
    if (count > 1) {
        say(areMany
                ? text("%1: %2 calls are found, but only --format text takes several. Choose one "
                       "by --call ID:")
                      .arg(options.file)
                      .arg(count)
                : text("%1: %2 calls are found").arg(options.file).arg(count));
    }
    bool isFirst = true;
    for (const ChosenCall &choice : chosen.calls) {
        if (areMany) {
            say(text("  --call %1").arg(QString::fromStdString(choice.call->linkedid)));
            continue;
        }
        if (!std::exchange(isFirst, false)) {
            output.write("\n");
        }
        const calls::Call call =
            masker ? calls::masked(choice.call,
                                   [&masker](std::string_view who) { return masker->masked(who); })
                   : *choice.call;
        output.write(written(options, call, chosen.now).toUtf8());
    }
    const bool isWritten = flush(output);
    return isWritten && chosen.isComplete && count > 0 && !areMany ? Done : Failed;
}

} // namespace cacofonisk::cli
