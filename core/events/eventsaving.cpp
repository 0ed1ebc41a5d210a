// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventsaving.h"

#include "core/events/eventreader.h"

namespace cacofonisk::events {

namespace {

using recording::Excerpt;

/// Gives all messages to `take`.
template<class Take>
Result<void> readAll(const EventSource &source, const Excerpt::GoesOn &goesOn, Take take)
{
    constexpr std::uint64_t between = 256; // messages, between two looks at how far it is
    EventReader reader(std::make_shared<EventSource>(source));
    Result<void> taken;
    ami::Message message;
    const auto count = static_cast<double>(source.end() - source.begin());
    bool isWanted = source.begin() < source.end() && reader.seek(source.begin());
    while (isWanted && taken && reader.next(message)) {
        taken = take(message, reader.server());
        if (goesOn && reader.number() % between == 0) {
            const auto done = static_cast<double>(reader.number() - source.begin());
            isWanted = goesOn(done / count);
        }
    }
    return taken && reader.error() ? tl::unexpected(*reader.error()) : taken;
}

} // namespace

Result<std::uint64_t> saveEvents(const EventSource &source, const Excerpt::Ids &ids,
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
        read = readAll(source, partOf(0, learning),
                       [&](const ami::Message &message, std::string_view) -> Result<void> {
                           masker->learn(message);
                           return {};
                       });
    }
    if (!read || !isWanted) {
        return read ? Result<std::uint64_t>(0) : tl::unexpected(read.error());
    }
    if (!ids.empty()) {
        QStringList paths;
        for (const EventSource::Part &part : source.parts) {
            paths.append(part.path);
        }
        ami::Problems problems; // were told when the source was first read
        return Excerpt::copy(paths, ids, writer, problems, partOf(learning, 1), masker);
    }
    std::uint64_t copied = 0;
    read = readAll(source, partOf(learning, 1),
                   [&](const ami::Message &message, std::string_view server) {
                       ++copied;
                       return writer.write(masker ? masker->masked(message) : message, server);
                   });
    return read ? Result<std::uint64_t>(copied) : tl::unexpected(read.error());
}

} // namespace cacofonisk::events
