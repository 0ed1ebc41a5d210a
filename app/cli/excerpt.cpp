// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/excerpt.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/recording/writing/excerpt.h"

#include <QFile>
#include <QFileInfo>

namespace cacofonisk::cli {

namespace {

/// What keeps the command from beginning: it says so.
std::optional<ExitCode> refusal(const ExcerptOptions &options)
{
    const QFileInfo input(options.file);
    if (options.file == QLatin1String("-") ||
        (input.exists() && !input.isFile() && !input.isDir())) {
        say(text("excerpt reads a recording several times, which is impossible with %1. Save it in "
                 "a file first.")
                .arg(options.file == QLatin1String("-") ? text("standard input") : options.file));
        return WrongUsage;
    }
    const QFileInfo output(options.output);
    if (input.exists() && input == output) {
        say(text("%1 cannot become its own excerpt. Give --output another name.")
                .arg(options.file));
        return WrongUsage;
    }
    if (output.exists()) {
        say(text("%1 exists already. Delete it, or give --output another name.")
                .arg(options.output));
        return Failed;
    }
    return {};
}

/// Says which calls there are, where more than one was found.
void sayThatThereAreMany(const ExcerptOptions &options, const std::vector<ChosenCall> &calls)
{
    constexpr std::size_t most = 10;
    QStringList ids;
    for (std::size_t i = 0; i < std::min(calls.size(), most); ++i) {
        ids.append(QString::fromStdString(calls[i].call->linkedid));
    }
    ids.removeDuplicates();
    const QString list = ids.join(QLatin1String(", "));
    say(text("%1: %2 calls are found, and an excerpt is of one. Use --call with one of: %3%4")
            .arg(options.file)
            .arg(calls.size())
            .arg(list, calls.size() > most ? text(" …") : QString()));
}

/// Copies what belongs to the call to `writer`; false if something prevented it.
bool copyCall(const ExcerptOptions &options, const ChosenCall &chosen, recording::Writer &writer,
              recording::Masker *masker, const Interrupt &interrupt)
{
    ami::Problems problems; // were told when the call was looked for
    if (!options.choice.codePage.isEmpty()) {
        (void)writer.setCodePage(options.choice.codePage);
    }
    Progress progress(options.file);
    const auto goesOn = [&](double done) {
        if (progress.isDue()) {
            progress.show(done);
        }
        return !interrupt.isAsked();
    };
    const auto copied = recording::Excerpt::copy({options.file}, {chosen.call->linkedid}, writer,
                                                 problems, goesOn, masker, chosen.server);
    if (!copied) {
        say(copied.error().message());
        return false;
    }
    if (interrupt.isAsked()) {
        return false;
    }
    const auto finished = writer.finish();
    if (!finished) {
        say(finished.error().message());
    }
    if (writer.leftOut() > 0) {
        say(text("%1: messages left out because they are not events: %2")
                .arg(options.output)
                .arg(writer.leftOut()));
    }
    return finished.has_value();
}

/// The same to a new file, which is deleted if it is not complete.
bool writeFile(const ExcerptOptions &options, const ChosenCall &chosen, recording::Masker *masker,
               const Interrupt &interrupt)
{
    ami::Problems problems;
    const auto writer =
        recording::Writer::create(options.output, options.format, options.isCompressed, problems);
    if (!writer) {
        say(writer.error().message());
        return false;
    }
    const bool isWritten = copyCall(options, chosen, **writer, masker, interrupt);
    if (!isWritten) {
        QFile::remove(options.output);
    }
    return isWritten;
}

} // namespace

int excerpt(const ExcerptOptions &options)
{
    if (const auto code = refusal(options)) {
        return *code;
    }
    const Interrupt interrupt;
    std::optional<recording::Masker> masker;
    if (options.maskedBy) {
        masker.emplace(*options.maskedBy);
    }
    recording::Masker *const maskedBy = masker ? &*masker : nullptr;
    const ChosenCalls chosen = chooseCalls(options.file, options.choice, interrupt, maskedBy);
    if (chosen.calls.size() > 1) {
        sayThatThereAreMany(options, chosen.calls);
        return Failed;
    }
    const bool isWritten = chosen.isComplete && !chosen.calls.empty() &&
                           writeFile(options, chosen.calls.front(), maskedBy, interrupt);
    if (interrupt.isAsked()) {
        say(text("interrupted: %1 is not written").arg(options.output));
    }
    return isWritten && chosen.hasTrunks ? Done : Failed;
}

} // namespace cacofonisk::cli
