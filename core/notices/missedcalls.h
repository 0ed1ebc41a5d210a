// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/callreader.h"
#include "core/notices/missedstore.h"

#include <QObject>

#include <memory>
#include <vector>

namespace cacofonisk::notices {

/// Missed calls until they are seen, in the order in which they were missed first: those of one
/// number to another are one. Used in one thread.
class MissedCalls final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~MissedCalls() override;

    /// What is in it takes the place of all; null: nothing is kept.
    void setStore(std::unique_ptr<MissedStore> store);

    /// A call was missed, at `now`.
    void add(const Notice &notice, Moment now);

    /// Marks what `call` returns, if it was answered: a call back from a phone of mine, or the
    /// caller got through, by the rules of `reader`.
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
    /// It could not be kept; it stands in the list all the same.
    void failed(const cacofonisk::Error &error);

private:
    void change(MissedCall &call);
    void save(MissedCall &call);
    void remove(int index);

    std::unique_ptr<MissedStore> m_store;
    std::vector<MissedCall> m_list;
    qint64 m_lastOwnId = 0; ///< of those that are not stored: from -1 downwards
};

} // namespace cacofonisk::notices
