// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/script.h"

#include "core/tracking/tracker.h"
#include "tests/support/wire.h"

#include <QStringDecoder>

namespace cacofonisk::test {

namespace {

/// Takes the first line off `script`, without the spaces around it.
std::string_view takeLine(std::string_view &script)
{
    const std::size_t end = std::min(script.find('\n'), script.size());
    const std::string_view line = script.substr(0, end);
    script.remove_prefix(std::min(end + 1, script.size()));
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    return line.substr(begin, line.find_last_not_of(' ') + 1 - begin);
}

std::string takeMessage(std::string_view &script)
{
    std::string message(takeLine(script));
    while (message.ends_with(';')) {
        message.append(" ").append(takeLine(script));
    }
    return message;
}

} // namespace

QStringList linesOfScript(std::string_view script)
{
    QStringList lines;
    while (!script.empty()) {
        lines.append(text(takeMessage(script)));
    }
    lines.removeAll(QString());
    return lines;
}

std::string wireOfScript(std::string_view script)
{
    std::string text;
    while (!script.empty()) {
        std::string message = takeMessage(script);
        for (std::size_t at = 0; (at = message.find("; ", at)) != std::string::npos;) {
            message.erase(at, 1);
            message[at] = '\n';
        }
        text += message.empty() ? std::string() : wire(message + '\n');
    }
    return text;
}

void play(tracking::Tracker &tracker, std::string_view script)
{
    ami::Problems problems;
    parse(wireOfScript(script), 4096, problems,
          [&](const ami::Message &message) { tracker.handle(message); });
}

QString scriptLine(const ami::Message &message)
{
    QStringList lines;
    for (const ami::Line &line : message.lines()) {
        const QString key = text(line.key());
        const QString value = text(line.value());
        const QString separator = QLatin1String(value.isEmpty() ? ":" : ": ");
        lines.append(key.isEmpty() ? value : key + separator + value);
    }
    return lines.join(QLatin1String("; "));
}

QString text(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace cacofonisk::test
