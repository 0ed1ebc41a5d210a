// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/ladder/spokentext.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cacofonisk::ladder {

/// The names of a call's parties within one text: `Alice Jansen (1001)` at first, then the shortest
/// that is nobody else's: `Alice`, `Alice Jansen` or both with the number. Somebody who withholds
/// name and number is `the caller` (`an anonymous caller` at first), or is called by the device.
class StoryNames
{
public:
    /// `call` is read here only.
    explicit StoryNames(const calls::Call &call);

    /// How `party` is named here and now. From now on, it has been mentioned.
    [[nodiscard]] QString name(const calls::Party &party);

    /// With the number, whether mentioned before or not.
    [[nodiscard]] QString full(const calls::Party &party) const;

    /// Each once, in their order: `Bob Smit (1002) and Carol Vos (1003)`, and of more than
    /// `most` the first of them and how many more there are.
    [[nodiscard]] QString list(const std::vector<calls::Party> &parties);

    /// The same without leaving anybody out.
    [[nodiscard]] QString everyone(const std::vector<calls::Party> &parties);

    /// The caller, at the beginning: `an anonymous caller` where nothing else is known.
    [[nodiscard]] QString opening(const calls::Party &caller);

    /// `the call` where nothing is known of `party`.
    [[nodiscard]] QString orCall(const calls::Party &party);

    [[nodiscard]] bool isMentioned(const calls::Party &party) const;

    /// Whether it is none of a party's own names, so that it begins a sentence in upper case.
    [[nodiscard]] static bool isPhrase(const QString &name);

    /// Each person once, in their order.
    [[nodiscard]] static std::vector<calls::Party>
    distinct(const std::vector<calls::Party> &parties);

    /// Whether two are the same person, though perhaps not the same channel.
    [[nodiscard]] static bool isSame(const calls::Party &one, const calls::Party &other);

    static constexpr std::size_t most = 4;

private:
    struct Person
    {
        QString full;
        QString brief;
        bool isMentioned = false;
    };

    [[nodiscard]] QString fullOf(const calls::Party &party) const;
    [[nodiscard]] QString joined(const std::vector<calls::Party> &each, std::size_t named);

    QHash<QString, Person> m_persons; ///< by number, or else by name or channel
    QString m_caller;                 ///< the key of an anonymous caller; else empty
};

} // namespace cacofonisk::ladder
