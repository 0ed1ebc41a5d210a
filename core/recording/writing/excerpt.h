// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/recording/writing/writer.h"

#include <functional>
#include <map>
#include <set>
#include <string>

namespace cacofonisk::recording {

/// Tells which messages of a recording concern a call: those of all channels that ever shared a
/// linkedid with one of it, that were joined with one by a transfer, a pickup or parking, by which
/// a transferer was rung back, and of the bridges that they were in; and what says how the switch
/// is (who has which phone, starts and stops). Calls that met that call are in it, too.
class Excerpt
{
public:
    using Ids = std::set<std::string, std::less<>>;

    /// What is known of the call: any of its uniqueids, linkedids and names of channels.
    explicit Excerpt(Ids ids);

    /// Learns from a message who else belongs to it. True where that is anybody new: then all
    /// messages are to be given again, as those before may name him, too.
    bool learn(const ami::Message &message);

    [[nodiscard]] bool concerns(const ami::Message &message) const;

    /// Whether a copy is to be ended before all is read.
    using IsCancelled = std::function<bool()>;

    /// Copies the messages of a call from the recording at `path`, which is read several times:
    /// how many they are. What has no time gets that of the message before as the one of its
    /// receipt. The writer is to be finished by who called.
    [[nodiscard]] static Result<std::uint64_t> copy(const QString &path, const Ids &ids,
                                                    Writer &writer, ami::Problems &problems,
                                                    const IsCancelled &isCancelled = {});

    /// A channel in a message: what stands under the same prefix.
    struct Named
    {
        std::string_view prefix;
        std::string_view name;
        std::string_view uniqueid;
        std::string_view linkedid;
    };

private:
    [[nodiscard]] bool isOurs(const Named &named) const;
    void expectRecalls(const ami::Message &message);
    [[nodiscard]] bool mayRecall(const ami::Message &message) const;

    Ids m_channels; ///< uniqueids and linkedids
    Ids m_devices;
    Ids m_bridges;
    Ids m_meetings; ///< bridges in which all are connected
    Ids m_names;    ///< of channels, that were given
    std::map<std::string, std::string, std::less<>> m_transferers; ///< devices by transferee
};

} // namespace cacofonisk::recording
