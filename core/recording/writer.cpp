// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writer.h"

#include "core/ami/json.h"
#include "core/recording/jsonobject.h"

#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cstdio>

namespace cacofonisk::recording {

/// A file, or standard output, compressed or not.
class Writer::Output
{
public:
    Output(const QString &path, bool compressed)
        : m_file(path)
        , m_compressed(compressed)
    {}

    ~Output()
    {
        if (m_gzip) {
            gzclose(m_gzip);
        }
    }

    [[nodiscard]] Result<void> open()
    {
        const bool opened = m_file.fileName() == QLatin1String("-")
                                ? m_file.open(stdout, QIODevice::WriteOnly)
                                : m_file.open(QIODevice::WriteOnly);
        if (!opened) {
            return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                        {m_file.fileName(), m_file.errorString()}));
        }
        if (m_compressed) {
            m_gzip = gzdopen(dup(m_file.handle()), "wb");
        }
        return {};
    }

    [[nodiscard]] Result<void> write(const std::string &text)
    {
        const auto size = static_cast<qint64>(text.size());
        const qint64 written =
            m_gzip ? gzwrite(m_gzip, text.data(), static_cast<unsigned>(text.size()))
                   : m_file.write(text.data(), size);
        return written == size ? Result<void>() : failed();
    }

    [[nodiscard]] Result<void> close()
    {
        const bool flushed =
            m_gzip ? gzclose(std::exchange(m_gzip, nullptr)) == Z_OK : m_file.flush();
        return flushed ? Result<void>() : failed();
    }

private:
    [[nodiscard]] Result<void> failed() const
    {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written to its end: %2."),
                  {m_file.fileName(), m_file.errorString()}));
    }

    QFile m_file;
    gzFile m_gzip = nullptr;
    bool m_compressed;
};

Writer::Writer(std::unique_ptr<Output> output, Format format, ami::Problems &problems)
    : m_output(std::move(output))
    , m_format(format)
    , m_decoder(problems)
{}

Writer::~Writer() = default;

Result<std::unique_ptr<Writer>> Writer::create(const QString &path, Format format, bool compressed,
                                               ami::Problems &problems)
{
    auto output = std::make_unique<Output>(path, compressed);
    if (const auto opened = output->open(); !opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<Writer>(new Writer(std::move(output), format, problems));
}

std::optional<std::pair<Format, bool>> Writer::formatOfName(const QString &path)
{
    const bool compressed = path.endsWith(QLatin1String(".gz"));
    const QString name = compressed ? path.chopped(3) : path;
    if (name.endsWith(QLatin1String(".json"))) {
        return std::pair(Format::JsonArray, compressed);
    }
    if (name.endsWith(QLatin1String(".jsonl")) || name.endsWith(QLatin1String(".ndjson"))) {
        return std::pair(Format::JsonLines, compressed);
    }
    if (name.endsWith(QLatin1String(".ami")) || name.endsWith(QLatin1String(".txt"))) {
        return std::pair(Format::Wire, compressed);
    }
    return {};
}

Result<void> Writer::write(const ami::Message &message)
{
    constexpr std::size_t enough = 64 << 10;
    const bool isEvent = !message.event().empty();
    const bool hasPlace =
        isEvent || m_format == Format::Wire ||
        (m_format == Format::JsonLines && message.type() == ami::EventType::Response);
    if (!hasPlace) {
        ++m_leftOut;
        return {};
    }
    switch (m_format) {
    case Format::Wire:
        appendWire(message);
        break;
    case Format::JsonArray:
        m_text += m_written == 0 ? "[\n" : ",\n";
        appendObject(message);
        break;
    case Format::JsonLines:
        appendObject(message);
        m_text += '\n';
        break;
    }
    ++m_written;
    if (m_text.size() < enough) {
        return {};
    }
    const auto written = m_output->write(m_text);
    m_text.clear();
    return written;
}

Result<void> Writer::finish()
{
    if (m_format == Format::JsonArray) {
        m_text += m_written == 0 ? "[]\n" : "\n]\n";
    }
    const auto written = m_output->write(m_text);
    m_text.clear();
    return written ? m_output->close() : written;
}

void Writer::appendWire(const ami::Message &message)
{
    for (const ami::Line &line : message.lines()) {
        const std::size_t begin = m_text.size();
        if (!line.key().empty()) {
            m_text.append(line.key()).append(": ");
        }
        m_text.append(line.value());
        // Nothing in a value may end the line: what is one line stays one.
        for (std::size_t at = begin; (at = m_text.find_first_of("\r\n", at)) != std::string::npos;
             at += 2) {
            m_text.replace(at, 1, m_text[at] == '\n' ? "\\n" : "\\r");
        }
        m_text += "\r\n";
    }
    if (message.type() != ami::EventType::Banner) {
        m_text += "\r\n";
    }
}

void Writer::appendObject(const ami::Message &message)
{
    const auto lines = message.lines();
    char separator = '{';
    if (const auto received = message.received()) {
        m_text += separator;
        separator = ',';
        ami::appendJson(m_text, JsonObject::receivedKey);
        m_text += ':';
        ami::appendJson(m_text, ami::isoText(*received, 6));
    }
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const std::string_view key = line->key();
        const auto isSame = [key](const ami::Line &other) { return other.key() == key; };
        if (std::any_of(lines.begin(), line, isSame)) {
            continue; // stands in the list of the first
        }
        m_text += separator;
        separator = ',';
        appendText(key);
        m_text += ':';
        const bool repeats = std::any_of(line + 1, lines.end(), isSame);
        m_text += repeats ? "[" : "";
        appendText(line->value());
        for (auto next = line + 1; repeats && next != lines.end(); ++next) {
            if (isSame(*next)) {
                m_text += ',';
                appendText(next->value());
            }
        }
        m_text += repeats ? "]" : "";
    }
    m_text += separator == '{' ? "{}" : "}";
}

void Writer::appendText(std::string_view value)
{
    m_decoder.decode(value, m_decoded);
    ami::appendJson(m_text, m_decoded);
}

} // namespace cacofonisk::recording
