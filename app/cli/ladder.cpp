// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/ladder.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/calls/callmask.h"
#include "core/events/eventsaving.h"
#include "core/ladder/htmlwriter.h"
#include "core/ladder/mermaidwriter.h"
#include "core/ladder/svgwriter.h"
#include "core/ladder/together.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

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

template<class Value>
Word(const char *, Value) -> Word<Value>; // clang 14 finds none by itself

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

/// The messages of calls, for a page; none of what can be read but once.
std::vector<ladder::PageMessage> messagesOf(const QString &file,
                                            const std::vector<ChosenCall> &chosen,
                                            recording::Masker *masker, const Interrupt &interrupt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls"));
    ami::Problems problems; // were told when the calls were looked for
    const auto writer =
        recording::Writer::create(path, recording::Format::JsonLines, false, problems);
    if (!QFileInfo(file).isFile() || !writer) {
        return {};
    }
    recording::Excerpt::Ids ids;
    for (const ChosenCall &choice : chosen) {
        ids.insert(choice.call->linkedid);
    }
    const auto goesOn = [&interrupt](double) { return !interrupt.isAsked(); };
    const auto copied =
        recording::Excerpt::copy({file}, ids, **writer, problems, goesOn, masker,
                                 chosen.size() == 1 ? chosen.front().server : std::string());
    const bool isCopied = copied && (*writer)->finish() && !interrupt.isAsked();
    const auto read = events::readSaved(path, ids);
    std::vector<ladder::PageMessage> messages;
    if (isCopied && read) {
        for (const events::Event &event : *read) {
            messages.push_back({event.moment, event.type, events::textOf(event)});
        }
    }
    return messages;
}

QString written(const LadderOptions &options, const std::vector<calls::Call> &calls, Moment now,
                const std::vector<ladder::PageMessage> &messages)
{
    const QString story = ladder::storyOf(calls, now);
    const ladder::Ladder ladder = ladder::ladderOf(calls, options.lines);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    switch (options.format) {
    case LadderFormat::Text:
        break;
    case LadderFormat::Mermaid:
        return ladder::mermaidOf(story, ladder, options.times, zone);
    case LadderFormat::Svg:
        return ladder::svgOf(story, ladder, options.times, zone) + u'\n';
    case LadderFormat::Html:
        return ladder::htmlOf(story, ladder, options.times, zone, messages);
    }
    ladder::TextOptions layout;
    layout.times = options.times;
    layout.width = options.width > 0 ? options.width : widthOfOutput();
    return ladder::textOf(story, ladder, layout);
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
    const bool areMany = count > 1 && options.format != LadderFormat::Text && !options.areTogether;
    if (count > 1) {
        say(areMany
                ? text(
                      "%1: %2 calls are found. Choose one by --call ID, or write all as one ladder "
                      "by --together:")
                      .arg(options.file)
                      .arg(count)
                : text("%1: %2 calls are found").arg(options.file).arg(count));
    }
    std::vector<calls::Call> calls; // to be written
    for (const ChosenCall &choice : chosen.calls) {
        if (areMany) {
            say(text("  --call %1").arg(QString::fromStdString(choice.call->linkedid)));
            continue;
        }
        if (!calls.empty() && !options.areTogether) {
            output.write((written(options, calls, chosen.now, {}) + u'\n').toUtf8());
            calls.clear();
        }
        calls.push_back(
            masker ? calls::masked(choice.call,
                                   [&masker](std::string_view who) { return masker->masked(who); })
                   : *choice.call);
    }
    if (!calls.empty()) {
        const bool isPage = options.format == LadderFormat::Html;
        const auto messages =
            isPage ? messagesOf(options.file, chosen.calls, masker ? &*masker : nullptr, interrupt)
                   : std::vector<ladder::PageMessage>();
        output.write(written(options, calls, chosen.now, messages).toUtf8());
    }
    const bool isWritten = flush(output);
    return isWritten && chosen.isComplete && chosen.hasTrunks && count > 0 && !areMany ? Done
                                                                                       : Failed;
}

} // namespace cacofonisk::cli
