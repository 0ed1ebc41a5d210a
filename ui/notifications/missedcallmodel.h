// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "ui/notifications/callreader.h"
#include "ui/notifications/missedstore.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace cacofonisk::ui {

/// Missed calls until they are seen, in the order in which they were missed first.
class MissedCallModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Who, Number, Dialled, Queue, Last, Times, Returned, Count };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        IdRole                   ///< MissedCall::id, qint64
    };

    explicit MissedCallModel(QObject *parent = nullptr);
    ~MissedCallModel() override;

    /// What is in it takes the place of all; null: nothing is kept.
    void setStore(std::unique_ptr<MissedStore> store);
    void setContacts(const contacts::ContactBookPtr &book);

    /// A call was missed, at `now`.
    void add(const Notice &notice, Moment now);

    /// A call that may be the return of one that was missed, by the rules of `reader`.
    void take(const calls::Call &call, const CallReader &reader);

    void markSeen(qint64 id);
    void markAllSeen();

    [[nodiscard]] const std::vector<MissedCall> &calls() const { return m_calls; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void countChanged(int count);
    /// It could not be kept; it stands in the list all the same.
    void failed(const cacofonisk::Error &error);

private:
    [[nodiscard]] QString textOf(const MissedCall &call, Column column) const;
    [[nodiscard]] QVariant sortValue(const MissedCall &call, Column column) const;
    void store(int row);
    void save(MissedCall &call);
    void takeOut(int row);

    std::unique_ptr<MissedStore> m_store;
    contacts::ContactBookPtr m_book;
    std::vector<MissedCall> m_calls;
    qint64 m_lastOwnId = 0; ///< of those that are not stored: from -1 downwards
};

} // namespace cacofonisk::ui
