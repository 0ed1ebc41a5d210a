// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/callreader.h"
#include "core/notices/missedstore.h"

#include <QObject>

#include <memory>
#include <vector>

namespace cacofonisk::notices {

/// The missed calls that the user has not seen yet. Calls of one number to the same number and
/// queue are one entry. New entries come last; those from the store are ordered by
/// MissedCall::last. Lives on one thread.
class MissedCalls final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~MissedCalls() override;

    /// Replaces the list by what `store` contains. Null: empties the list, and saves nothing from
    /// now on.
    void setStore(std::unique_ptr<MissedStore> store);

    /// Adds a call that was missed at `now`, or counts it in an entry that is already there.
    void add(const Notice &notice, Moment now);

    /// If `call` was answered, marks the missed calls that it settles: the user called back, or the
    /// caller got through. `reader` knows the user's phones and the number plan.
    void markReturned(const calls::Call &call, const CallReader &reader);

    void markSeen(qint64 id);
    void markAllSeen();

    [[nodiscard]] const std::vector<MissedCall> &list() const { return m_list; }
    [[nodiscard]] int size() const { return static_cast<int>(m_list.size()); }

signals:
    void aboutToReset();
    void wasReset();
    void aboutToAdd(int index);
    void added();
    void aboutToRemove(int index);
    void removed();
    void changed(int index);
    /// The store could not be read or written. The list is changed all the same.
    void failed(const cacofonisk::Error &error);

private:
    void change(MissedCall &call);
    void save(MissedCall &call);
    void remove(int index);

    std::unique_ptr<MissedStore> m_store;
    std::vector<MissedCall> m_list;
    qint64 m_lastOwnId = 0; ///< of those that are not stored: -1, -2…
};

} // namespace cacofonisk::notices
