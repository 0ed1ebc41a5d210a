// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/recording/masking/masker.h"
#include "core/recording/writing/writer.h"

#include <QStringList>

#include <functional>
#include <map>
#include <set>
#include <string>

namespace cacofonisk::recording {

/// Finds the messages of a recording that concern a call: those of every channel that ever shared a
/// linkedid with one of its channels, was joined with one by a transfer, a pickup or parking, or
/// rang back a transferer; those of the bridges that these were in; and those about the state of
/// the PBX (who has which phone, starts and stops). Calls that met that call are included.
class Excerpt
{
public:
    using Ids = std::set<std::string, std::less<>>;

    /// `ids` identify the call: any of its uniqueids, linkedids and channel names.
    explicit Excerpt(Ids ids);

    /// Learns from a message what else belongs to the call. True if that is anything new: all
    /// messages must then be passed again, as earlier ones may be about it.
    bool learn(const ami::Message &message);

    /// Whether a message is about the call or those that met it, or about the state of the PBX.
    [[nodiscard]] bool concerns(const ami::Message &message) const;

    /// The same without the state of the PBX.
    [[nodiscard]] bool belongs(const ami::Message &message) const;

    /// The uniqueids and linkedids that are known to belong to the call.
    [[nodiscard]] const Ids &channels() const { return m_channels; }

    /// The bridges in which channels of the call heard others.
    [[nodiscard]] const Ids &meetings() const { return m_meetings; }

    /// Told how much has been done, from 0 to 1, every few hundred messages; returns whether to go
    /// on.
    using GoesOn = std::function<bool(double done)>;

    /// Copies the messages of a call from the recordings at `paths`, each of which continues the
    /// one before. They are read several times, so they must be files. Returns how many messages
    /// were copied. A message without a time is given that of the message before as its time of
    /// receipt. `masker`, if there is one, replaces numbers and names; it must have learned. If
    /// `server` is not empty, all is of that one: see Reader::server(). The caller must finish the
    /// writer.
    [[nodiscard]] static Result<std::uint64_t>
    copy(const QStringList &paths, const Ids &ids, Writer &writer, ami::Problems &problems,
         const GoesOn &goesOn = {}, Masker *masker = nullptr, const std::string &server = {});

    /// A channel in a message: the values of the keys with the same prefix (`Dest`).
    struct Named
    {
        std::string_view prefix;
        std::string_view name;
        std::string_view uniqueid;
        std::string_view linkedid;
    };

private:
    class Passes;

    [[nodiscard]] bool isOurs(const Named &named) const;
    void expectRecalls(const ami::Message &message);
    [[nodiscard]] bool mayRecall(const ami::Message &message) const;

    Ids m_channels; ///< uniqueids and linkedids
    Ids m_devices;
    Ids m_bridges;
    Ids m_meetings; ///< bridges whose channels hear each other
    Ids m_names;    ///< of channels, as passed to the constructor
    std::map<std::string, std::string, std::less<>> m_transferers; ///< devices, by transferee's id
};

} // namespace cacofonisk::recording
