// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "core/notices/missedcalls.h"

#include <QAbstractTableModel>

namespace cacofonisk::ui {

/// A table of missed calls.
class MissedCallModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Who, Number, Dialled, Queue, Last, Times, Returned, Count };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        IdRole                   ///< MissedCall::id, qint64
    };

    /// `calls` outlives this.
    explicit MissedCallModel(notices::MissedCalls &calls, QObject *parent = nullptr);

    void setContacts(const contacts::ContactBookPtr &book);
    /// Hides names and numbers.
    void setPrivate(bool isPrivate);
    [[nodiscard]] bool isPrivate() const { return m_isPrivate; }
    [[nodiscard]] const contacts::ContactBook &contacts() const { return *m_book; }

    [[nodiscard]] notices::MissedCalls &calls() { return m_calls; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString numberText(const std::string &number) const;
    [[nodiscard]] QString textOf(const notices::MissedCall &call, Column column) const;
    [[nodiscard]] QVariant sortValue(const notices::MissedCall &call, Column column) const;

    notices::MissedCalls &m_calls;
    contacts::ContactBookPtr m_book;
    bool m_isPrivate = false;
};

} // namespace cacofonisk::ui
