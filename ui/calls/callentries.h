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

/// A call in two versions: as it is at the end of what is known, and as it is at the playhead, both
/// with names from the contacts.
struct CallEntry
{
    std::uint64_t id = 0;
    Moment begun;            ///< with the id, its position among all
    calls::SharedCall known; ///< none if not known yet
    calls::SharedCall live;  ///< if in progress at the playhead, else none

    calls::SharedCall knownByPbx; ///< `known` and `live` with the PBX's names
    calls::SharedCall liveByPbx;

    bool isFolded = false; ///< it turned out to be part of another call
    bool isShown = false;  ///< as last reported to the view
};

/// All calls of a session in the order in which they began, and which of them are visible at the
/// playhead.
class CallEntries
{
public:
    using Entries = std::vector<CallEntry *>;

    /// Applies the changes. Returns the entries that may look different now, in order.
    [[nodiscard]] Entries apply(const session::SessionUpdate &update);

    void clear();

    /// Sets the contacts that name the parties. Returns the entries that may look different now, in
    /// order.
    [[nodiscard]] Entries setContacts(const contacts::ContactBookPtr &book);

    [[nodiscard]] const contacts::ContactBook &contacts() const { return *m_book; }

    /// The entries to be removed from view: calls that ended at `before` or earlier, and those that
    /// ended first if there are more than `most`; in order.
    [[nodiscard]] Entries retired(Moment before, std::size_t most) const;
    void erase(const Entries &entries);

    [[nodiscard]] bool isVisible(const CallEntry &entry) const;

    /// The call as it is shown; empty for an entry that is being removed.
    [[nodiscard]] const calls::Call &callOf(const CallEntry &entry) const;

    /// The time for which the calls are shown.
    [[nodiscard]] Moment now() const { return m_now; }

    [[nodiscard]] const CallEntry *find(std::uint64_t id) const { return m_byId.value(id); }

    /// In the order in which they began.
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
