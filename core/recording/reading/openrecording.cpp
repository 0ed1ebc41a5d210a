// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"

#include "core/recording/reading/gzipsource.h"
#include "core/recording/reading/jsonreader.h"
#include "core/recording/reading/wirereader.h"

#include <QFileInfo>

namespace cacofonisk::recording {

namespace {

constexpr std::size_t enoughToTell = 64 << 10;

Result<std::unique_ptr<ByteSource>> openSource(const QString &path)
{
    auto file = FileSource::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return std::unique_ptr<ByteSource>(std::move(*file));
}

/// Reads until there is enough to tell what it is.
void fill(ReadBuffer &buffer)
{
    while (buffer.rest().size() < enoughToTell && buffer.more()) {
    }
}

} // namespace

Result<std::unique_ptr<Reader>> openUnread(const QString &path, ami::Problems &problems)
{
    auto source = openSource(path);
    if (!source) {
        return tl::unexpected(source.error());
    }
    ReadBuffer buffer(std::move(*source));
    fill(buffer);
    if (GzipSource::isGzip(buffer.rest())) {
        buffer = ReadBuffer(std::make_unique<GzipSource>(std::move(buffer), path));
        fill(buffer);
    }
    const auto format = formatOf(buffer.rest().substr(0, enoughToTell));
    if (buffer.error() && (!format || buffer.rest().empty())) {
        return tl::unexpected(*buffer.error());
    }
    if (!format) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error",
                                    "%1 is not a recorded AMI session. Recordings are JSON arrays, "
                                    "JSON Lines or raw AMI text, also compressed with gzip."),
                  {path}));
    }
    std::unique_ptr<Reader> reader;
    if (*format == Format::Wire) {
        reader = std::make_unique<WireReader>(path, std::move(buffer), problems);
    } else {
        reader = std::make_unique<JsonReader>(path, *format, std::move(buffer), problems);
    }
    return reader;
}

Result<std::unique_ptr<Reader>> openRecording(const QString &path, ami::Problems &problems)
{
    auto reader = openUnread(path, problems);
    if (reader && !(*reader)->read() && (*reader)->isRefused()) {
        return tl::unexpected(*(*reader)->error());
    }
    if (reader && !(*reader)->judge().hasEvents() && QFileInfo(path).isFile()) {
        ami::Problems none; // they are counted when all is read
        const auto ahead = openUnread(path, none);
        while (ahead && (*ahead)->read() && !(*ahead)->judge().hasEvents()) {
        }
        if (ahead && (*ahead)->isRefused()) {
            return tl::unexpected(*(*ahead)->error());
        }
    }
    return reader;
}

} // namespace cacofonisk::recording
