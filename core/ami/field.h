// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The fields of a channel snapshot, the same in every event, after a prefix that says whose
/// snapshot it is (Asterisk: main/manager_channels.c,
/// ast_manager_build_channel_state_string_prefix).
#define CACOFONISK_AMI_CHANNEL_BLOCK(F, P)                                                         \
    F(P##Channel)                                                                                  \
    F(P##ChannelState)                                                                             \
    F(P##CallerIDNum)                                                                              \
    F(P##CallerIDName)                                                                             \
    F(P##ConnectedLineNum)                                                                         \
    F(P##ConnectedLineName)                                                                        \
    F(P##AccountCode)                                                                              \
    F(P##Context)                                                                                  \
    F(P##Exten)                                                                                    \
    F(P##Uniqueid)                                                                                 \
    F(P##Linkedid)

/// The fields that the code reads, by their names on the wire. Two of these are not valid C++
/// names: see fieldName().
#define CACOFONISK_AMI_FIELDS(F)                                                                   \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, )                                                              \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, Dest)                                                          \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, Transferer)                                                    \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, Transferee)                                                    \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, OrigTransferer)                                                \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, SecondTransferer)                                              \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, TransferTarget)                                                \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, LocalOne)                                                      \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, LocalTwo)                                                      \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, Parkee)                                                        \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, Retriever)                                                     \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, Target)                                                        \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, Spyer)                                                         \
    CACOFONISK_AMI_CHANNEL_BLOCK(F, Spyee)                                                         \
    F(ActionID)                                                                                    \
    F(Admin)                                                                                       \
    F(AppData)                                                                                     \
    F(Application)                                                                                 \
    F(ApplicationData)                                                                             \
    F(BridgeCreator)                                                                               \
    F(BridgeID)                                                                                    \
    F(BridgeId)                                                                                    \
    F(BridgeName)                                                                                  \
    F(BridgeNumChannels)                                                                           \
    F(BridgeTechnology)                                                                            \
    F(BridgeType)                                                                                  \
    F(BridgeUniqueid)                                                                              \
    F(CallsTaken)                                                                                  \
    F(Cause)                                                                                       \
    F(CauseTxt)                                                                                    \
    F(CidCallingPres)                                                                              \
    F(Class)                                                                                       \
    F(Conference)                                                                                  \
    F(DNID)                                                                                        \
    F(Data)                                                                                        \
    F(DestApp)                                                                                     \
    F(DestBridgeUniqueid)                                                                          \
    F(DestType)                                                                                    \
    F(Device)                                                                                      \
    F(DialStatus)                                                                                  \
    F(DialString)                                                                                  \
    F(Duration)                                                                                    \
    F(Event)                                                                                       \
    F(Extension)                                                                                   \
    F(Forward)                                                                                     \
    F(FromBridgeUniqueid)                                                                          \
    F(Hint)                                                                                        \
    F(HoldTime)                                                                                    \
    F(Interface)                                                                                   \
    F(IsExternal)                                                                                  \
    F(LastCall)                                                                                    \
    F(LastPause)                                                                                   \
    F(MemberName)                                                                                  \
    F(Newname)                                                                                     \
    F(OrigBridgeUniqueid)                                                                          \
    F(OriginalPosition)                                                                            \
    F(ParkerDialString)                                                                            \
    F(ParkingDuration)                                                                             \
    F(ParkingSpace)                                                                                \
    F(ParkingTimeout)                                                                              \
    F(Parkinglot)                                                                                  \
    F(Paused)                                                                                      \
    F(PausedReason)                                                                                \
    F(Penalty)                                                                                     \
    F(Position)                                                                                    \
    F(Queue)                                                                                       \
    F(Reason)                                                                                      \
    F(Response)                                                                                    \
    F(Restart)                                                                                     \
    F(Result)                                                                                      \
    F(Seconds)                                                                                     \
    F(SecondBridgeUniqueid)                                                                        \
    F(State)                                                                                       \
    F(StateInterface)                                                                              \
    F(Status)                                                                                      \
    F(SwapUniqueid)                                                                                \
    F(SystemName)                                                                                  \
    F(TechCause)                                                                                   \
    F(TalkTime)                                                                                    \
    F(Timestamp)                                                                                   \
    F(ToBridgeUniqueid)                                                                            \
    F(TransferMethod)                                                                              \
    F(Uptime)                                                                                      \
    F(Wait)

namespace cacofonisk::ami {

/// A field that is known by name.
enum class Field : std::uint8_t {
#define CACOFONISK_ENUMERATOR(name) name,
    CACOFONISK_AMI_FIELDS(CACOFONISK_ENUMERATOR)
#undef CACOFONISK_ENUMERATOR
        Count
};

namespace detail {

inline constexpr auto fieldNames = [] {
    std::array<std::string_view, static_cast<std::size_t>(Field::Count)> names{
#define CACOFONISK_NAME(name) #name,
        CACOFONISK_AMI_FIELDS(CACOFONISK_NAME)
#undef CACOFONISK_NAME
    };
    names[static_cast<std::size_t>(Field::CauseTxt)] = "Cause-txt";
    names[static_cast<std::size_t>(Field::CidCallingPres)] = "CID-CallingPres";
    return names;
}();

} // namespace detail

/// The name on the wire: `Uniqueid`, `Cause-txt`.
[[nodiscard]] constexpr std::string_view fieldName(Field field)
{
    return detail::fieldNames[static_cast<std::size_t>(field)];
}

/// Whose channel snapshot, named by its first field.
enum class Block : std::uint8_t {
    Channel = static_cast<int>(Field::Channel),
    Dest = static_cast<int>(Field::DestChannel),
    Transferer = static_cast<int>(Field::TransfererChannel),
    Transferee = static_cast<int>(Field::TransfereeChannel),
    OrigTransferer = static_cast<int>(Field::OrigTransfererChannel),
    SecondTransferer = static_cast<int>(Field::SecondTransfererChannel),
    TransferTarget = static_cast<int>(Field::TransferTargetChannel),
    LocalOne = static_cast<int>(Field::LocalOneChannel),
    LocalTwo = static_cast<int>(Field::LocalTwoChannel),
    Parkee = static_cast<int>(Field::ParkeeChannel),
    Retriever = static_cast<int>(Field::RetrieverChannel),
    Target = static_cast<int>(Field::TargetChannel),
    Spyer = static_cast<int>(Field::SpyerChannel),
    Spyee = static_cast<int>(Field::SpyeeChannel),
};

/// The field `field` (one of Field::Channel to Field::Linkedid, without prefix) of the snapshot
/// `block`.
[[nodiscard]] constexpr Field in(Block block, Field field)
{
    return static_cast<Field>(static_cast<int>(block) + static_cast<int>(field) -
                              static_cast<int>(Field::Channel));
}

} // namespace cacofonisk::ami
