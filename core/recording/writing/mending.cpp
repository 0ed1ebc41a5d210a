// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/mending.h"

#include "core/ami/parser.h"
#include "core/ami/problems.h"
#include "core/recording/reading/jsonobject.h"

#include <QFile>

#include <algorithm>

namespace cacofonisk::recording {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isObject(std::string_view text)
{
    ami::Problems problems;
    JsonObject object(problems);
    std::string padded(text);
    padded.reserve(padded.size() + simdjson::SIMDJSON_PADDING);
    return object.read(padded);
}

/// Behind the last message of wire text.
std::size_t behindBlankLine(std::string_view text)
{
    const std::size_t plain = text.rfind("\n\n");
    const std::size_t withReturn = text.rfind("\n\r\n");
    return std::max(plain == std::string_view::npos ? 0 : plain + 2,
                    withReturn == std::string_view::npos ? 0 : withReturn + 3);
}

} // namespace

Result<void> mend(AppendFile &file, const QString &path, Format format)
{
    constexpr qint64 enoughToTell = 64 << 10;
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2."),
                                    {path, content.errorString()}));
    }
    const QByteArray start = content.read(enoughToTell);
    if (start.isEmpty()) {
        return {};
    }
    if (formatOf(viewOf(start)) != format) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 already exists and is not a recording that can be "
                                             "continued. Choose another name."),
                  {path}));
    }
    const qint64 longest = ami::Parser::mostBytes;
    (void)content.seek(std::max<qint64>(0, content.size() - longest));
    const QByteArray end = content.readAll();
    const std::string_view text = viewOf(end);
    const std::size_t behind =
        format == Format::Wire ? behindBlankLine(text) : text.rfind('\n') + 1;
    const std::string_view tail = text.substr(behind);
    if (tail.empty()) {
        return {};
    }
    if (format == Format::JsonLines && isObject(tail)) {
        return file.append("\n");
    }
    return file.cutTo(static_cast<std::uint64_t>(content.size()) - tail.size());
}

} // namespace cacofonisk::recording
