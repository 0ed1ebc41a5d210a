// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "core/session/sessionupdate.h"
#include "ui/formatting/names.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace cacofonisk::ui {

/// A call in two readings: as it is at the end of what is known, and as it is at the playhead; with
/// the names of contacts in both.
struct CallEntry
{
    std::uint64_t id = 0;
    Moment begun;          ///< with the id its place among all
    calls::ToldCall known; ///< none where it is not known yet
    calls::ToldCall live;  ///< in progress at the playhead, else none

    calls::ToldCall knownByPbx; ///< `known` and `live` as the PBX names the parties
    calls::ToldCall liveByPbx;

    bool isFolded = false; ///< it turned out to be part of another call
    bool isShown = false;  ///< as the view was told
};

/// All calls of a session, in the order of their begin, and which of them are to be seen from
/// where the playhead is.
class CallEntries
{
public:
    using Entries = std::vector<CallEntry *>;

    /// Takes what changed in. Returns the entries that may look other than before, in their order.
    [[nodiscard]] Entries apply(const session::SessionUpdate &update);

    void clear();

    /// Whose names parties have from now on. Returns the entries that may look other than before,
    /// in their order.
    [[nodiscard]] Entries setContacts(const contacts::ContactBookPtr &book);

    /// What is not to be seen any more: calls that ended at `before` or earlier, and the first to
    /// end where more than `most` have; in their order.
    [[nodiscard]] Entries retired(Moment before, std::size_t most) const;
    void erase(const Entries &entries);

    [[nodiscard]] bool isVisible(const CallEntry &entry) const;

    /// The call as it is to be seen; empty of an entry that is on its way out.
    [[nodiscard]] const calls::Call &callOf(const CallEntry &entry) const;

    /// What time it is for those who look.
    [[nodiscard]] Moment now() const { return m_now; }

    [[nodiscard]] const CallEntry *find(std::uint64_t id) const { return m_byId.value(id); }

    /// In the order of their begin.
    [[nodiscard]] const std::vector<std::unique_ptr<CallEntry>> &all() const { return m_entries; }

    [[nodiscard]] static bool isBefore(const CallEntry &a, const CallEntry &b);

private:
    [[nodiscard]] CallEntry &entryOf(const calls::Call &call);
    void forgetLive(Entries &touched);
    void addBegunBetween(Moment from, Moment to, Entries &touched) const;

    std::vector<std::unique_ptr<CallEntry>> m_entries;
    QHash<std::uint64_t, CallEntry *> m_byId;
    contacts::ContactBookPtr m_book = std::make_shared<const contacts::ContactBook>();
    QSet<CallEntry *> m_live; ///< those with CallEntry::live
    bool m_isAtEnd = true;
    Moment m_now{};
};

} // namespace cacofonisk::ui
