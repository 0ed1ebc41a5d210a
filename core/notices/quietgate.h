// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/notice.h"

#include <map>
#include <optional>

namespace cacofonisk::notices {

/// What happened in a quiet time.
struct QuietDigest
{
    std::vector<calls::Party> missed; ///< the callers, in the order in which they were missed
    int answeredElsewhere = 0;

    bool operator==(const QuietDigest &) const = default;
    [[nodiscard]] bool isEmpty() const { return missed.empty() && answeredElsewhere == 0; }
};

/// Whether, and until when, the user is not to be disturbed.
struct QuietTime
{
    std::optional<Moment> until;
    bool isByDesktop = false; ///< set for as long as the desktop asks for quiet

    bool operator==(const QuietTime &) const = default;
    [[nodiscard]] bool isQuiet(Moment now) const { return isByDesktop || (until && now < *until); }

    /// The start of the next day, in local time.
    [[nodiscard]] static Moment tomorrow(Moment now);
};

/// Holds back notifications in a quiet time.
class QuietGate
{
public:
    struct Passed
    {
        NoticeChanges changes;
        std::optional<QuietDigest> digest; ///< of a quiet time that ended, if anything happened
    };

    /// Returns which of `changes` to show now and, if a quiet time has ended, what it held back:
    /// the calls still in progress one by one, everything else as a digest.
    [[nodiscard]] Passed pass(const NoticeChanges &changes, Moment now);

    void setTime(const QuietTime &time) { m_time = time; }
    [[nodiscard]] const QuietTime &time() const { return m_time; }

private:
    void hold(const NoticeChange &change, NoticeChanges &passed);

    QuietTime m_time;
    bool m_isClosed = false;
    std::map<std::uint64_t, Notice> m_held;     ///< held back and still in progress, by Notice::id
    std::map<std::uint64_t, Notice> m_standing; ///< shown and still in progress, by Notice::id
    QuietDigest m_digest;
};

/// The same changes in as few steps as possible: a notification that is closed and shown again is
/// updated instead.
[[nodiscard]] NoticeChanges joined(const NoticeChanges &changes);

} // namespace cacofonisk::notices
