// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/flightrecorder.h"

namespace cacofonisk::recording {

namespace {

constexpr int piecesAtOnce = 12;
constexpr std::size_t mostWaiting = 64 << 20; // bytes: half a minute of the busiest servers

} // namespace

FlightRecorder::FlightRecorder(const FlightRecorderOptions &options,
                               std::unique_ptr<FlightFolder> folder)
    : m_options(options)
    , m_encoder(Format::JsonLines, m_problems)
    , m_folder(std::move(folder))
    , m_thread(&FlightRecorder::work, this)
{
    if (!options.codePage.isEmpty()) {
        (void)m_encoder.setCodePage(options.codePage);
    }
}

Result<std::unique_ptr<FlightRecorder>> FlightRecorder::open(const FlightRecorderOptions &options)
{
    auto folder = FlightFolder::create(options.folder);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    return std::unique_ptr<FlightRecorder>(new FlightRecorder(options, std::move(*folder)));
}

FlightRecorder::~FlightRecorder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_hasWork.notify_one();
    m_thread.join();
}

void FlightRecorder::record(const ami::Message &message, std::string_view server)
{
    if (message.event().empty() && message.type() != ami::EventType::Banner) {
        return;
    }
    m_received = message.received().value_or(m_received);
    const ami::Message harmless = m_withholder.without(message);
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.text.size() > mostWaiting) {
            ++m_lost;
            return;
        }
        m_encoder.append(m_waiting.text, harmless, server);
        m_waiting.ends.emplace_back(m_waiting.text.size(), m_received);
    }
    m_hasWork.notify_one();
}

void FlightRecorder::expire(Moment now)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.now = now;
        m_waiting.expires = true;
    }
    m_hasWork.notify_one();
}

std::vector<FlightRecorder::Piece> FlightRecorder::pieces() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Piece> pieces = m_pieces;
    std::erase_if(pieces, [](const Piece &piece) { return piece.index.count() == 0; });
    return pieces;
}

std::optional<Error> FlightRecorder::takeError()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_error, {});
}

void FlightRecorder::flush()
{
    std::unique_lock lock(m_mutex);
    m_isIdle.wait(lock, [this] { return m_waiting.empty() && !m_isWorking; });
}

/// In the thread, up to its end. What still waits at the end is not wanted any more.
void FlightRecorder::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stops) {
        m_hasWork.wait(lock, [this] { return m_stops || !m_waiting.empty(); });
        const Batch batch = std::exchange(m_waiting, {});
        m_isWorking = true;
        lock.unlock();
        if (!batch.empty()) {
            write(batch);
        }
        lock.lock();
        m_isWorking = false;
        m_isIdle.notify_all();
    }
    m_pieces.clear();
}

void FlightRecorder::write(const Batch &batch)
{
    std::size_t begun = 0;
    bool isTried = false; // once is enough if no file can be begun
    for (std::size_t i = 0; i < batch.ends.size(); ++i) {
        if (m_file ? isFull(batch.ends[i].second) : !isTried) {
            append(batch, begun, i);
            begun = i;
            beginPiece();
            m_begun = batch.ends[i].second;
            isTried = true;
        }
        m_fileBytes += batch.ends[i].first - (i == 0 ? 0 : batch.ends[i - 1].first);
    }
    append(batch, begun, batch.ends.size());
    if (batch.expires) {
        drop(batch.now);
    }
}

/// Messages of one piece, all at once.
void FlightRecorder::append(const Batch &batch, std::size_t from, std::size_t to)
{
    if (from == to) {
        return;
    }
    const std::size_t begin = from == 0 ? 0 : batch.ends[from - 1].first;
    if (!m_file) {
        m_lost += to - from;
        return;
    }
    const std::string_view text(batch.text);
    const std::uint64_t size = m_file->size();
    const auto written = m_file->append(text.substr(begin, batch.ends[to - 1].first - begin));
    if (!written) {
        m_lost += to - from;
        fail(written.error());
        return;
    }
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = from; i < to; ++i) {
        const std::size_t at = i == 0 ? 0 : batch.ends[i - 1].first;
        Index &index = m_pieces.back().index;
        index.add(size + at - begin, std::max(index.last(), batch.ends[i].second));
    }
    m_next += to - from;
    m_sizes.back() = m_file->size();
}

bool FlightRecorder::isFull(Moment now) const
{
    const bool isLarge = m_fileBytes >= m_options.mostBytes / piecesAtOnce;
    return isLarge || now - m_begun >= m_options.keeps / piecesAtOnce;
}

void FlightRecorder::beginPiece()
{
    m_file.reset();
    m_fileBytes = 0;
    auto piece = m_folder->newFile();
    auto file = AppendFile::open(piece->path());
    if (!file) {
        fail(file.error());
        return;
    }
    m_file = std::move(*file);
    m_sizes.push_back(0);
    const std::lock_guard lock(m_mutex);
    m_pieces.push_back({piece->path(), {}, m_next, piece});
}

/// What is too old, or too much.
void FlightRecorder::drop(Moment now)
{
    std::uint64_t bytes = 0;
    for (const std::uint64_t size : m_sizes) {
        bytes += size;
    }
    std::vector<Piece> dropped; // deletes the files when the lock is given up
    const std::lock_guard lock(m_mutex);
    std::size_t count = 0;
    while (count < m_pieces.size() && (bytes > m_options.mostBytes ||
                                       (m_pieces[count].index.count() > 0 &&
                                        now - m_pieces[count].index.last() > m_options.keeps))) {
        bytes -= m_sizes[count];
        dropped.push_back(m_pieces[count]);
        ++count;
    }
    if (count == m_pieces.size()) {
        m_file.reset();
    }
    m_sizes.erase(m_sizes.begin(), m_sizes.begin() + static_cast<std::ptrdiff_t>(count));
    m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<std::ptrdiff_t>(count));
}

void FlightRecorder::fail(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_error = error;
}

} // namespace cacofonisk::recording
