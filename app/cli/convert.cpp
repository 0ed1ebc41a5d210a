// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/convert.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "core/recording/reader.h"
#include "core/recording/writer.h"

#include <QFileInfo>

namespace cacofonisk::cli {

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
    const auto reader = recording::Reader::open(options.file, problems);
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
    const Interrupt interrupt;
    Progress progress(options.file);
    ami::Message message;
    Result<void> written;
    while (written && !interrupt.isAsked() && (*reader)->next(message)) {
        written = (*writer)->write(message, (*reader)->server());
        if (progress.isDue()) {
            progress.show((*reader)->progress());
        }
    }
    if (written) {
        written = (*writer)->finish();
    }
    say(options.file, problems);
    if ((*writer)->leftOut() > 0) {
        say(QStringLiteral("%1: left out, as they are no events: %2 messages")
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
