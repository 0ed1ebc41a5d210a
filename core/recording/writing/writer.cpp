// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/writer.h"

#include <unistd.h>
#include <zlib.h>

#include <cerrno>
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
        if (m_gzip) {
            int outcome = Z_OK;
            if (gzfwrite(text.data(), 1, text.size(), m_gzip) != text.size()) {
                (void)gzerror(m_gzip, &outcome);
            }
            return outcome == Z_OK ? Result<void>() : failed(reasonOf(outcome));
        }
        const auto size = static_cast<qint64>(text.size());
        return m_file.write(text.data(), size) == size ? Result<void>()
                                                       : failed(m_file.errorString());
    }

    [[nodiscard]] Result<void> close()
    {
        if (m_gzip) {
            const int outcome = gzclose(std::exchange(m_gzip, nullptr));
            return outcome == Z_OK ? Result<void>() : failed(reasonOf(outcome));
        }
        return m_file.flush() ? Result<void>() : failed(m_file.errorString());
    }

private:
    /// Why zlib failed just now.
    [[nodiscard]] static QString reasonOf(int outcome)
    {
        return outcome == Z_ERRNO ? qt_error_string(errno) : QString::fromLatin1(zError(outcome));
    }

    [[nodiscard]] Result<void> failed(const QString &reason) const
    {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 could not be written completely: %2."),
                  {m_file.fileName(), reason}));
    }

    QFile m_file;
    gzFile m_gzip = nullptr;
    bool m_compressed;
};

Writer::Writer(std::unique_ptr<Output> output, Format format, ami::Problems &problems)
    : m_output(std::move(output))
    , m_format(format)
    , m_encoder(format, problems)
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

Result<void> Writer::write(const ami::Message &message, std::string_view server)
{
    constexpr std::size_t enough = 64 << 10;
    if (!m_encoder.hasPlaceFor(message)) {
        ++m_leftOut;
        return {};
    }
    if (m_format == Format::JsonArray) {
        m_text += m_written == 0 ? "[\n" : ",\n";
    }
    m_encoder.append(m_text, m_withholder.without(message), server);
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

} // namespace cacofonisk::recording
