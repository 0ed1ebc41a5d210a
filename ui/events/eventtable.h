// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace cacofonisk::ui {

class EventModel;

/// Shows an EventModel. What is selected stays so while rows come, and comes back with its rows
/// when these were searched for again.
class EventTable final : public QTreeView
{
    Q_OBJECT

public:
    /// `events` outlives this.
    explicit EventTable(EventModel &events, QWidget *parent = nullptr);

    /// What it says while there are no rows.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }

    /// Selects this message alone, now or once its row comes.
    void select(std::uint64_t number);
    /// Messages of something else come now: what was selected is forgotten.
    void forget();

    /// The numbers of the selected messages, ascending.
    [[nodiscard]] std::vector<std::uint64_t> selectedNumbers() const;

    void doItemsLayout() override;

signals:
    void selectionWasChanged();

protected:
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitFont();
    void fitColumns();
    void noteSelection();
    void restoreSelection();

    EventModel &m_events;
    QString m_emptyText;
    std::set<std::uint64_t> m_missing; ///< are to be selected once they have rows
    std::optional<std::uint64_t> m_missingCurrent;
    QPersistentModelIndex m_top; ///< stays at the top while rows come
    int m_digit = 1;             ///< its width
    bool m_isRestoring = false;
    bool m_isFitting = false;
    bool m_areColumnsChosen = false; ///< by the user
};

} // namespace cacofonisk::ui
