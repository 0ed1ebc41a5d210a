// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventsaving.h"

#include "core/events/eventreader.h"
#include "core/events/eventsearch.h"
#include "core/recording/reading/openrecording.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <filesystem>

namespace cacofonisk::events {

namespace {

using recording::Excerpt;

/// Gives all messages of the server to `take`.
template<class Take>
Result<void> readAll(const EventSource &source, const EventQuery &query,
                     const Excerpt::GoesOn &goesOn, Take take)
{
    constexpr std::uint64_t between = 256; // messages, between two looks at how far it is
    EventReader reader(std::make_shared<EventSource>(source));
    Result<void> taken;
    ami::Message message;
    const auto count = static_cast<double>(source.end() - source.begin());
    bool isWanted = source.begin() < source.end() && reader.seek(source.begin());
    while (isWanted && taken && reader.next(message)) {
        if (query.isOf(reader.server())) {
            taken = take(message, reader.server());
        }
        if (goesOn && reader.number() % between == 0) {
            const auto done = static_cast<double>(reader.number() - source.begin());
            isWanted = goesOn(done / count);
        }
    }
    return taken && reader.error() ? tl::unexpected(*reader.error()) : taken;
}

/// A file that has another name until it is complete, and is deleted if it never is.
class Unfinished
{
public:
    explicit Unfinished(const QString &path)
        : m_path(path)
        , m_part(QStringLiteral("%1.%2.part")
                     .arg(path, QUuid::createUuid().toString(QUuid::Id128).left(8)))
    {}
    ~Unfinished() { QFile::remove(m_part); }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    [[nodiscard]] const QString &part() const { return m_part; }

    /// Gives it its name.
    [[nodiscard]] Result<void> finish() const
    {
        std::error_code failed;
        std::filesystem::rename(QFile::encodeName(m_part).toStdString(),
                                QFile::encodeName(m_path).toStdString(), failed);
        return failed
                   ? tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                          {m_path, QString::fromStdString(failed.message())}))
                   : Result<void>();
    }

private:
    QString m_path;
    QString m_part;
};

/// Whether any message of it can be found; as soon as that is known. The query is for its server
/// alone from then on.
bool isThere(const EventSourcePtr &source, EventQuery &query)
{
    EventSearch search(source, query);
    bool isMore = !source->parts.empty();
    while (isMore && search.takeFound().empty()) {
        isMore = search.advance(std::chrono::steady_clock::now());
    }
    query.server = search.server();
    return isMore || !search.takeFound().empty() || search.error();
}

Result<std::uint64_t> writeTo(const Unfinished &file,
                              const std::pair<recording::Format, bool> &format,
                              const EventSource &source, const EventQuery &query,
                              const Excerpt::GoesOn &goesOn, recording::Masker *masker)
{
    ami::Problems problems; // were told when the source was first read
    const auto writer =
        recording::Writer::create(file.part(), format.first, format.second, problems);
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    if (!source.codePage.isEmpty()) {
        (void)(*writer)->setCodePage(source.codePage);
    }
    const auto copied = saveEvents(source, query, **writer, goesOn, masker);
    const auto finished = copied ? (*writer)->finish() : Result<void>();
    return finished ? copied : tl::unexpected(finished.error());
}

} // namespace

Result<std::uint64_t> saveEvents(const EventSource &source, const EventQuery &query,
                                 recording::Writer &writer, const Excerpt::GoesOn &goesOn,
                                 recording::Masker *masker)
{
    bool isWanted = true;
    const double learning = masker ? 0.5 : 0;
    const auto partOf = [&](double begin, double end) -> Excerpt::GoesOn {
        return [&goesOn, &isWanted, begin, end](double done) {
            isWanted = !goesOn || goesOn(begin + (end - begin) * done);
            return isWanted;
        };
    };
    Result<void> read;
    if (masker) {
        read = readAll(source, query, partOf(0, learning),
                       [&](const ami::Message &message, std::string_view) -> Result<void> {
                           masker->learn(message);
                           return {};
                       });
    }
    if (!read || !isWanted) {
        return read ? Result<std::uint64_t>(0) : tl::unexpected(read.error());
    }
    if (!query.ids.empty()) {
        QStringList paths;
        for (const EventSource::Part &part : source.parts) {
            paths.append(part.path);
        }
        ami::Problems problems; // were told when the source was first read
        return Excerpt::copy(paths, query.ids, writer, problems, partOf(learning, 1), masker,
                             query.server);
    }
    std::uint64_t copied = 0;
    read = readAll(source, query, partOf(learning, 1),
                   [&](const ami::Message &message, std::string_view server) {
                       ++copied;
                       return writer.write(masker ? masker->masked(message) : message, server);
                   });
    return read ? Result<std::uint64_t>(copied) : tl::unexpected(read.error());
}

Result<std::uint64_t> saveEventsTo(const QString &path, const EventSourcePtr &source,
                                   EventQuery query, const Excerpt::GoesOn &goesOn,
                                   recording::Masker *masker)
{
    const auto format = recording::Writer::formatOfName(path);
    if (!format) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "The name of %1 tells no format: let it end "
                                             "in .jsonl or .ami, or with .gz after that."),
                  {path}));
    }
    const bool isItsOwn =
        std::any_of(source->parts.begin(), source->parts.end(),
                    [&path](const auto &part) { return QFileInfo(part.path) == QFileInfo(path); });
    if (isItsOwn) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 is the recording itself. Choose another name."),
                  {path}));
    }
    if (!isThere(source, query)) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 is not written: no message of the call is there."),
                  {path}));
    }
    const Unfinished file(path);
    bool isWanted = true;
    const auto watched = [&](double done) { return isWanted = !goesOn || goesOn(done); };
    const auto copied = writeTo(file, *format, *source, query, watched, masker);
    if (!copied || !isWanted) {
        return copied ? Result<std::uint64_t>(0) : copied;
    }
    const auto put = file.finish();
    return put ? copied : tl::unexpected(put.error());
}

Result<std::vector<Event>> readSaved(const QString &path, const Excerpt::Ids &ids)
{
    Excerpt excerpt(ids);
    std::vector<Event> events;
    bool isNew = true;
    while (isNew) {             // until nothing more is learned of the call
        ami::Problems problems; // were told when the source was first read
        ami::TextDecoder decoder(problems);
        const auto reader = recording::openRecording(path, problems);
        if (!reader) {
            return tl::unexpected(reader.error());
        }
        isNew = false;
        events.clear();
        ami::Message message;
        while ((*reader)->next(message)) {
            isNew |= excerpt.learn(message);
            if (excerpt.belongs(message)) {
                events.push_back(eventOf(message, events.size(),
                                         message.received().value_or(Moment()), (*reader)->server(),
                                         decoder));
            }
        }
        if ((*reader)->error()) {
            return tl::unexpected(*(*reader)->error());
        }
    }
    return events;
}

} // namespace cacofonisk::events
