// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladder.h"

#include <map>
#include <string>
#include <vector>

namespace cacofonisk::ladder {

/// Collects the arrows of a ladder while it is worked out, and gives each party its line.
class ArrowMaker
{
public:
    /// `call` outlives this.
    ArrowMaker(const calls::Call &call, Lines lines);

    [[nodiscard]] const calls::Call &call() const { return m_call; }

    /// The line of a party; made when first asked for.
    [[nodiscard]] std::size_t lineOf(const calls::Party &party);
    /// The line of a channel; `otherwise` if the call has none of that name.
    [[nodiscard]] std::size_t lineOf(const std::string &channel, const calls::Party &otherwise);

    /// Null if the call has no channel of that name.
    [[nodiscard]] const calls::CallChannel *find(const std::string &channel) const;

    /// `channel` is of the line that the arrow leaves. Valid until the next call.
    Arrow &add(ArrowKind kind, Moment at, std::size_t from, const std::string &channel);

    /// The arrows show that `channel` was called, and what came of it.
    void tell(const std::string &channel, bool hasAnswered);
    [[nodiscard]] bool isTold(const std::string &channel) const { return m_told.contains(channel); }
    [[nodiscard]] bool isToldToAnswer(const std::string &channel) const;

    /// Whether an arrow leaves that line or leads to it.
    [[nodiscard]] bool isMentioned(std::size_t line) const;

    /// Everything by time, with lines numbered in the order in which it mentions them.
    [[nodiscard]] Ladder take(std::vector<LineSpan> spans);

private:
    const calls::Call &m_call;
    Lines m_kind;
    std::vector<Lifeline> m_lines;
    std::map<std::string, std::size_t, std::less<>> m_byKey;
    std::map<std::string_view, const calls::CallChannel *> m_channels;
    std::map<std::string, bool, std::less<>> m_told; ///< whether it answered
    std::vector<Arrow> m_arrows;
};

/// Who leaves a place this soon before the channel ends, leaves the call.
inline constexpr calls::Duration leftTogether = std::chrono::milliseconds(500);

// Each adds the arrows of a part of the call; addChannels() is the last.
void addBegin(ArrowMaker &maker);
void addTargets(ArrowMaker &maker);
void addTransfers(ArrowMaker &maker);
void addServices(ArrowMaker &maker);
void addChannels(ArrowMaker &maker);

/// When the application took the call that did so in the end: after every queue and phone that its
/// caller tried before. Nothing if none did.
[[nodiscard]] std::optional<Moment> takenAt(const calls::Call &call);

/// What tells the lines of parties apart. Two channels of a device are the same person's if their
/// number is the same: behind a trunk, or without a number, it may be anybody.
[[nodiscard]] std::string keyOfLine(const calls::Party &party, Lines lines);

/// Sets Lifeline::device: of somebody with two phones, or a number reached over two trunks.
void tellApart(std::vector<Lifeline> &lines);

/// What everybody did, on the lines of `maker`.
[[nodiscard]] std::vector<LineSpan> spansOf(ArrowMaker &maker);

/// When whoever has `channel` hung up, or Asterisk ended it; nothing while it is there, or if the
/// call has no such channel.
[[nodiscard]] std::optional<Moment> leftAt(const ArrowMaker &maker, const std::string &channel);

} // namespace cacofonisk::ladder
