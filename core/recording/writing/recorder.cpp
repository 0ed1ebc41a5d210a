// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/recorder.h"

#include "core/recording/reading/openrecording.h"
#include "core/recording/writing/mending.h"
#include "core/recording/writing/writer.h"

#include <QFileInfo>

namespace cacofonisk::recording {

namespace {

/// When the first message of a file was received.
std::optional<Moment> begunAt(const QString &path)
{
    ami::Problems problems;
    const auto reader = openUnread(path, problems); // it may have no event yet
    ami::Message message;
    const bool hasMessage = reader && (*reader)->next(message);
    return hasMessage ? message.received() : std::nullopt;
}

} // namespace

Recorder::Recorder(const QString &path, const RecorderOptions &options, Format format,
                   bool isCompressed, ami::Problems &problems)
    : m_options(options)
    , m_format(format)
    , m_isCompressed(isCompressed)
    , m_isStandardOutput(path == QLatin1String("-"))
    , m_files(path)
    , m_encoder(format, problems)
{
    if (!options.codePage.isEmpty()) {
        (void)m_encoder.setCodePage(options.codePage);
    }
    if (options.maskedBy) {
        m_masker.emplace(*options.maskedBy);
    }
    if (options.mostBytes > 0 && options.fileBytes == 0) {
        constexpr std::uint64_t files = 8;
        m_options.fileBytes = options.mostBytes / files + 1;
    }
}

Recorder::~Recorder() = default;

Result<std::unique_ptr<Recorder>>
Recorder::open(const QString &path, const RecorderOptions &options, ami::Problems &problems)
{
    const auto [format, isCompressed] = Writer::formatOfName(path).value_or(
        std::pair(Format::JsonLines, path.endsWith(QLatin1String(".gz"))));
    if (format == Format::JsonArray) {
        return tl::unexpected(Error(
            QT_TRANSLATE_NOOP("Error", "Recording to %1 is not possible: a JSON array that is cut "
                                       "off cannot be read. Choose a name that ends in .jsonl."),
            {path}));
    }
    std::unique_ptr<Recorder> recorder(new Recorder(path, options, format, isCompressed, problems));
    const auto now =
        std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    if (const auto opened = recorder->openNewest(now); !opened) {
        return tl::unexpected(opened.error());
    }
    return recorder;
}

Result<void> Recorder::openNewest(Moment now)
{
    if (m_isStandardOutput) {
        return open(QStringLiteral("-"));
    }
    const QStringList files = m_files.files();
    if (files.isEmpty() || (m_isCompressed && QFileInfo(files.last()).size() > 0)) {
        return openNext(now);
    }
    auto opened = open(files.last());
    if (opened && !m_isCompressed) {
        opened = mend(*m_file, m_path, m_format);
        m_begun = begunAt(m_path);
    }
    if (!opened) {
        m_file.reset();
    }
    return opened;
}

Result<void> Recorder::openNext(Moment now)
{
    auto opened = open(m_files.next(now));
    if (opened) {
        const std::uint64_t most = m_options.mostBytes;
        const std::uint64_t own = m_options.fileBytes;
        m_files.shrink(m_options.mostFiles, most == 0 ? 0 : most > own ? most - own : 1);
    }
    return opened;
}

Result<void> Recorder::open(const QString &path)
{
    auto file = AppendFile::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    m_file = std::move(*file);
    m_path = path;
    m_begun.reset();
    m_compressor = m_isCompressed ? std::make_unique<Compressor>() : nullptr;
    return {};
}

bool Recorder::isFull(Moment now) const
{
    const bool isLarge = m_options.fileBytes > 0 && m_file->size() >= m_options.fileBytes;
    const bool isOld =
        m_options.fileAge.count() > 0 && m_begun && now - *m_begun >= m_options.fileAge;
    return !m_isStandardOutput && (isLarge || isOld);
}

Result<void> Recorder::record(const ami::Message &message, std::string_view server)
{
    constexpr auto pause = std::chrono::seconds(1);
    if (message.event().empty() && message.type() != ami::EventType::Banner) {
        return {};
    }
    m_now = message.received().value_or(m_now);
    if (m_failed && std::chrono::abs(m_now - *m_failed) < pause) {
        ++m_lost;
        return {};
    }
    const auto written = write(message, server);
    if (written) {
        ++m_recorded;
        m_failed.reset();
        return {};
    }
    m_file.reset();
    ++m_lost;
    return std::exchange(m_failed, m_now) ? Result<void>() : written;
}

Result<void> Recorder::write(const ami::Message &message, std::string_view server)
{
    Result<void> ready;
    if (!m_file || m_file->isGone()) {
        ready = openNewest(m_now);
    } else if (isFull(m_now)) {
        ready = finish();
        ready = ready ? openNext(m_now) : ready;
    }
    if (!ready) {
        return ready;
    }
    m_begun = m_begun.value_or(m_now);
    const ami::Message harmless = m_withholder.without(message);
    m_text.clear();
    m_encoder.append(m_text, m_masker ? m_masker->masked(harmless) : harmless, server);
    return m_file->append(m_compressor ? m_compressor->add(m_text) : m_text);
}

Result<void> Recorder::finish()
{
    Result<void> finished;
    if (m_file && m_compressor) {
        finished = m_file->append(m_compressor->finish());
    }
    m_file.reset();
    return finished;
}

} // namespace cacofonisk::recording
