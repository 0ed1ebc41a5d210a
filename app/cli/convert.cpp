// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/convert.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "core/recording/reading/openrecording.h"
#include "core/recording/writing/writer.h"

#include <QFileInfo>

namespace cacofonisk::cli {

namespace {

/// Gives the messages of a recording to `take`, with whose each is, up to its end, an error or an
/// interrupt; where one of several readings has come shows as that part of the whole.
template<class Take>
Result<void> readAll(recording::Reader &reader, const Interrupt &interrupt, Progress &progress,
                     double from, double to, Take take)
{
    ami::Message message;
    Result<void> taken;
    while (taken && !interrupt.isAsked() && reader.next(message)) {
        taken = take(message, reader.server());
        if (progress.isDue()) {
            progress.show(from + (to - from) * reader.progress());
        }
    }
    return taken;
}

/// Has `masker` learn who is in the recording, if it can be read twice.
void learn(recording::Masker &masker, const QString &file, const Interrupt &interrupt,
           Progress &progress)
{
    ami::Problems problems; // are counted when it is read again
    const auto reader = recording::openRecording(file, problems);
    if (reader) {
        (void)readAll(**reader, interrupt, progress, 0, 0.5,
                      [&](const ami::Message &message, std::string_view) {
                          masker.learn(message);
                          return Result<void>();
                      });
    }
}

} // namespace

int convert(const ConvertOptions &options)
{
    const QFileInfo input(options.file);
    if (input.exists() && input == QFileInfo(options.output)) {
        say(QStringLiteral("%1 cannot be converted into itself. Give --output "
                           "another name.")
                .arg(options.file));
        return WrongUsage;
    }
    ami::Problems problems;
    const auto reader = recording::openRecording(options.file, problems);
    if (!reader) {
        say(reader.error().message());
        return Failed;
    }
    const auto writer =
        recording::Writer::create(options.output, options.format, options.isCompressed, problems);
    if (!writer) {
        say(writer.error().message());
        return Failed;
    }
    if (!options.codePage.isEmpty()) {
        (void)(*writer)->setCodePage(options.codePage);
    }
    const Interrupt interrupt;
    Progress progress(options.file);
    std::optional<recording::Masker> masker;
    if (options.maskedBy) {
        masker.emplace(*options.maskedBy);
    }
    const bool learns = masker && input.isFile();
    if (learns) {
        learn(*masker, options.file, interrupt, progress);
    }
    Result<void> written =
        readAll(**reader, interrupt, progress, learns ? 0.5 : 0, 1,
                [&](const ami::Message &message, std::string_view server) {
                    return (*writer)->write(masker ? masker->masked(message) : message, server);
                });
    if (written) {
        written = (*writer)->finish();
    }
    if (!(*reader)->isRefused()) {
        say(options.file, problems);
    }
    if ((*writer)->leftOut() > 0) {
        say(QStringLiteral("%1: messages left out because they are not events: %2")
                .arg(options.output)
                .arg((*writer)->leftOut()));
    }
    if (!written) {
        say(written.error().message());
    }
    if ((*reader)->error()) {
        say((*reader)->error()->message());
    }
    return written && !(*reader)->error() ? Done : Failed;
}

} // namespace cacofonisk::cli
