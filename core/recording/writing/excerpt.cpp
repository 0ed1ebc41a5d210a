// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/excerpt.h"

#include "core/ami/channelname.h"
#include "core/ami/text.h"
#include "core/recording/reading/aheadreader.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace cacofonisk::recording {

namespace {

using ami::EventType;
using Named = Excerpt::Named;

/// The channels and bridges that a message names.
struct Names
{
    QVarLengthArray<Named, 8> channels; // more are rare: then they are allocated
    QVarLengthArray<std::string_view, 4> bridges;
};

/// Takes `end`, in small letters, off `key`, which may have it in others; false where it does not
/// end so.
bool takeEnd(std::string_view &key, std::string_view end)
{
    const auto isSame = [](char lower, char c) { return (c | 0x20) == lower; };
    if (key.size() < end.size() || !std::equal(end.rbegin(), end.rend(), key.rbegin(), isSame)) {
        return false;
    }
    key.remove_suffix(end.size());
    return true;
}

Named &channelOf(Names &names, std::string_view prefix)
{
    const auto found =
        std::find_if(names.channels.begin(), names.channels.end(),
                     [&](const Named &named) { return ami::isSameWord(named.prefix, prefix); });
    if (found != names.channels.end()) {
        return *found;
    }
    names.channels.append(Named{prefix, {}, {}, {}});
    return names.channels.back();
}

Names namesOf(const ami::Message &message)
{
    Names names;
    for (const ami::Line &line : message.lines()) {
        std::string_view key = line.key();
        const std::string_view value = line.value();
        if (value.empty()) {
            continue;
        }
        if (takeEnd(key, "bridgeuniqueid") || takeEnd(key, "bridgeid")) {
            names.bridges.push_back(value);
        } else if (takeEnd(key, "uniqueid")) {
            channelOf(names, key).uniqueid = value;
        } else if (takeEnd(key, "linkedid")) {
            channelOf(names, key).linkedid = value;
        } else if (takeEnd(key, "channel")) {
            channelOf(names, key).name = value;
        }
    }
    return names;
}

/// Whether it makes one call of several.
bool joins(const ami::Message &message)
{
    constexpr std::array<EventType, 9> types{
        EventType::DialBegin,    EventType::LocalBridge,      EventType::BlindTransfer,
        EventType::Pickup,       EventType::AttendedTransfer, EventType::ParkedCall,
        EventType::UnParkedCall, EventType::AgentConnect,     EventType::LocalOptimizationBegin};
    return std::find(types.begin(), types.end(), message.type()) != types.end();
}

/// Whether a channel meets there those that are in the bridge.
bool meets(const ami::Message &message)
{
    return message.type() == EventType::BridgeEnter &&
           message[ami::Field::BridgeTechnology] != "holding_bridge";
}

/// `Local/1002@ext` of `Local/1002@ext/n`
std::string_view withoutOptions(std::string_view device)
{
    const std::size_t context = device.find('@');
    return device.substr(0, context == device.npos ? context : device.find('/', context));
}

/// Whether it says how the switch is.
bool isOfTheSwitch(EventType type)
{
    constexpr std::array<EventType, 6> types{
        EventType::Banner,          EventType::FullyBooted,    EventType::Shutdown,
        EventType::ExtensionStatus, EventType::StatusComplete, EventType::CoreShowChannelsComplete};
    return std::find(types.begin(), types.end(), type) != types.end();
}

bool isIn(const Excerpt::Ids &ids, std::string_view id)
{
    return ids.find(id) != ids.end();
}

} // namespace

Excerpt::Excerpt(Ids ids)
    : m_channels(ids)
    , m_names(std::move(ids))
{}

bool Excerpt::isOurs(const Named &named) const
{
    return isIn(m_channels, named.uniqueid) || isIn(m_channels, named.linkedid) ||
           isIn(m_names, named.name);
}

/// Who leaves a call by feature code may be rung back as long as it goes on.
void Excerpt::expectRecalls(const ami::Message &message)
{
    Names names = namesOf(message);
    if (message.type() == EventType::Hangup) {
        m_transferers.erase(std::string(channelOf(names, {}).uniqueid));
    } else if (message.type() == EventType::AttendedTransfer) {
        const Named transferer = channelOf(names, "OrigTransferer");
        if (transferer.uniqueid == channelOf(names, "SecondTransferer").uniqueid) {
            m_transferers[std::string(channelOf(names, "Transferee").uniqueid)] =
                ami::deviceOf(transferer.name);
        }
    }
}

/// Nobody dials then: Asterisk does.
bool Excerpt::mayRecall(const ami::Message &message) const
{
    if (message.type() != EventType::DialBegin || m_transferers.empty()) {
        return false;
    }
    Names names = namesOf(message);
    const std::string_view device = ami::deviceOf(channelOf(names, "Dest").name);
    return channelOf(names, {}).uniqueid.empty() &&
           std::any_of(m_transferers.begin(), m_transferers.end(),
                       [&](const auto &transferer) { return transferer.second == device; });
}

bool Excerpt::learn(const ami::Message &message)
{
    const Names names = namesOf(message);
    const auto ours = [this](const Named &named) { return isOurs(named); };
    const auto oursToMeet = [this](std::string_view id) { return isIn(m_meetings, id); };
    const bool meetsOurs =
        meets(message) && std::any_of(names.bridges.begin(), names.bridges.end(), oursToMeet);
    if (!meetsOurs && !mayRecall(message) &&
        std::none_of(names.channels.begin(), names.channels.end(), ours)) {
        return false;
    }
    expectRecalls(message);
    bool isNew = false;
    const auto add = [&isNew](Ids &ids, std::string_view id) {
        isNew |= !id.empty() && ids.emplace(id).second;
    };
    for (const Named &named : names.channels) {
        if (meetsOurs || joins(message) || isOurs(named)) {
            add(m_channels, named.uniqueid);
            add(m_channels, named.linkedid);
            add(m_devices, ami::deviceOf(named.name));
        }
    }
    for (const std::string_view bridge : names.bridges) {
        add(m_bridges, bridge);
        if (meets(message)) {
            add(m_meetings, bridge);
        }
    }
    return isNew;
}

bool Excerpt::concerns(const ami::Message &message) const
{
    return isOfTheSwitch(message.type()) || belongs(message);
}

bool Excerpt::belongs(const ami::Message &message) const
{
    const Names names = namesOf(message);
    if (names.channels.empty()) {
        return std::any_of(names.bridges.begin(), names.bridges.end(),
                           [this](std::string_view id) { return isIn(m_bridges, id); });
    }
    // A phone that never answered is named by its device alone.
    const bool isOriginate = message.type() == EventType::OriginateResponse;
    return std::any_of(names.channels.begin(), names.channels.end(), [&](const Named &named) {
        return isOurs(named) || (isOriginate && isIn(m_devices, withoutOptions(named.name)));
    });
}

/// Reads the recordings, one after the other, as often as needed.
class Excerpt::Passes
{
public:
    Passes(const QStringList &paths, const std::string &server, const GoesOn &goesOn)
        : m_paths(paths)
        , m_server(server)
        , m_goesOn(goesOn)
    {}

    /// Gives all messages of the server to `take`, with the time before where one tells none. Only
    /// the last pass does the rest of the work: each other does half of what is left.
    template<class Take>
    [[nodiscard]] Result<void> read(ami::Problems &problems, bool isLast, Take take)
    {
        const double from = m_done;
        const double share = (1 - from) / (isLast ? 1 : 2) / static_cast<double>(m_paths.size());
        Result<void> read;
        std::optional<Moment> now;
        for (qsizetype i = 0; read && !m_isCancelled && i < m_paths.size(); ++i) {
            m_done = from + share * static_cast<double>(i);
            read = readOne(m_paths[i], problems, share, now, take);
        }
        m_done = from + share * static_cast<double>(m_paths.size());
        return read;
    }

    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

private:
    template<class Take>
    [[nodiscard]] Result<void> readOne(const QString &path, ami::Problems &problems, double share,
                                       std::optional<Moment> &now, Take take)
    {
        constexpr int between = 256; // messages, between two looks at how far it is
        const auto opened = AheadReader::open(path, problems);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        AheadReader &reader = **opened;
        Result<void> taken;
        ami::Message message;
        for (int i = 0; taken && reader.next(message); ++i) {
            now = message.moment() ? message.moment() : now;
            message.setReceived(message.received() ? message.received() : now);
            if (m_server.empty() || reader.server() == m_server) {
                taken = take(message, reader.server());
            }
            if (i % between == 0 && m_goesOn && !m_goesOn(m_done + share * reader.progress())) {
                m_isCancelled = true;
                return taken;
            }
        }
        return taken && reader.error() ? tl::unexpected(*reader.error()) : taken;
    }

    const QStringList &m_paths;
    const std::string &m_server;
    const GoesOn &m_goesOn;
    double m_done = 0;
    bool m_isCancelled = false;
};

Result<std::uint64_t> Excerpt::copy(const QStringList &paths, const Ids &ids, Writer &writer,
                                    ami::Problems &problems, const GoesOn &goesOn, Masker *masker,
                                    const std::string &server)
{
    Excerpt excerpt(ids);
    Passes passes(paths, server, goesOn);
    std::uint64_t copied = 0;
    Result<void> read;
    bool isNew = true;
    while (read && isNew && !passes.isCancelled()) {
        isNew = false;
        ami::Problems repeated; // the last pass counts them
        read = passes.read(repeated, false,
                           [&](const ami::Message &message, std::string_view) -> Result<void> {
                               isNew |= excerpt.learn(message);
                               return {};
                           });
    }
    if (read && !passes.isCancelled()) {
        read = passes.read(problems, true, [&](const ami::Message &message, std::string_view of) {
            const bool concerns = excerpt.concerns(message);
            copied += concerns;
            return concerns ? writer.write(masker ? masker->masked(message) : message, of)
                            : Result<void>();
        });
    }
    return read ? Result<std::uint64_t>(copied) : tl::unexpected(read.error());
}

} // namespace cacofonisk::recording
