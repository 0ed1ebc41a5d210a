// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/notice.h"

#include <map>
#include <optional>

namespace cacofonisk::notices {

/// What came while nobody was to be disturbed.
struct QuietDigest
{
    std::vector<calls::Party> missed; ///< their callers, in the order of missing
    int answeredElsewhere = 0;

    bool operator==(const QuietDigest &) const = default;
    [[nodiscard]] bool isEmpty() const { return missed.empty() && answeredElsewhere == 0; }
};

/// Until when nobody is to be disturbed.
struct QuietTime
{
    std::optional<Moment> until;
    bool isByDesktop = false; ///< as long as the desktop says so

    bool operator==(const QuietTime &) const = default;
    [[nodiscard]] bool isQuiet(Moment now) const { return isByDesktop || (until && now < *until); }

    /// The first moment of the day after, where the desktop is.
    [[nodiscard]] static Moment tomorrow(Moment now);
};

/// Holds back what is to be told in a quiet time.
class QuietGate
{
public:
    struct Passed
    {
        NoticeChanges changes;
        std::optional<QuietDigest> digest; ///< a quiet time ended in which something came
    };

    /// What is to be told now of `changes`, and, when a quiet time has ended, what it held back:
    /// what still goes on one by one, all else as a digest.
    [[nodiscard]] Passed pass(const NoticeChanges &changes, Moment now);

    void setTime(const QuietTime &time) { m_time = time; }
    [[nodiscard]] const QuietTime &time() const { return m_time; }

private:
    void hold(const NoticeChange &change, NoticeChanges &passed);

    QuietTime m_time;
    bool m_isClosed = false;
    std::map<std::uint64_t, Notice> m_held;     ///< what goes on, by Notice::id
    std::map<std::uint64_t, Notice> m_standing; ///< what was told and goes on
    QuietDigest m_digest;
};

/// The same in as few steps as can be: what is closed and shown again is updated.
[[nodiscard]] NoticeChanges joined(const NoticeChanges &changes);

} // namespace cacofonisk::notices
