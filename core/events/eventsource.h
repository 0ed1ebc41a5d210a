// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/index.h"
#include "core/recording/reading/seekpoint.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cacofonisk::events {

/// Where the messages of a session stand, and how they are found there by number: what was known
/// when it was made, which never changes afterwards. A recording has one part; a flight recorder
/// has one for each of its files.
struct EventSource
{
    struct Part
    {
        QString path;
        recording::Index index;
        std::uint64_t first = 0;            ///< number of its first message
        std::shared_ptr<const void> keeper; ///< keeps a temporary file from being deleted; may be
                                            ///< null
        recording::SeekPoints seekPoints{}; ///< see recording::Reader

        [[nodiscard]] std::uint64_t end() const { return first + index.count(); }
    };

    std::vector<Part> parts;  ///< in order and without gaps; none is empty
    bool isByReceipt = false; ///< the indexes have the times of receipt, not those of the events
    QByteArray codePage;      ///< of text that is not UTF-8; empty: ISO 8859-1
    /// How much later the times of a server's calls are than those of the indexes, by its number
    /// (see calls::serverNumberOf()); 0 if it is not there.
    std::map<int, std::chrono::microseconds> clockOffsets;
    /// The names by which the servers are told apart in it, by their numbers; empty where all is of
    /// one, or where they are not known.
    std::map<int, std::string> servers;

    /// The number of the first message; that of others tells their order.
    [[nodiscard]] std::uint64_t begin() const { return parts.empty() ? 0 : parts.front().first; }
    /// One more than the number of the last.
    [[nodiscard]] std::uint64_t end() const { return parts.empty() ? 0 : parts.back().end(); }

    /// The number of a message before which all are earlier than `moment`, at most a few hundred
    /// before the first that is not.
    [[nodiscard]] std::uint64_t numberBefore(Moment moment) const;
};

/// Shared between threads.
using EventSourcePtr = std::shared_ptr<const EventSource>;

} // namespace cacofonisk::events

Q_DECLARE_METATYPE(cacofonisk::events::EventSourcePtr)
