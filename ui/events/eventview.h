// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/events/eventfeed.h"
#include "ui/events/eventmodel.h"
#include "ui/events/fieldmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;

namespace cacofonisk::ui {

class EventTable;
class FieldTable;

/// The messages of a call, or of several in one order: which of them are shown, a row each, and the
/// fields of the selected one beside those of the one before about the same channel, or those of
/// two. Reads only while it is visible.
class EventView final : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit EventView(session::Session &session, QWidget *parent = nullptr);
    ~EventView() override;

    /// In a recording that is played, what is later than `now` is shown as what is yet to come.
    void show(const std::vector<calls::Call> &calls, Moment now);
    void clear();

    /// As a ladder does.
    void setTimes(ladder::TimeScale times);
    /// Names and numbers are not to be seen, and so no message is.
    void setPrivate(bool isPrivate);

    /// Selects what told that something happened to a channel at that moment.
    void select(Moment moment, const std::string &channel);

    /// What can take the focus, in its order.
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// What had happened by then is to be shown.
    void ladderWanted(cacofonisk::Moment moment);
    void failed(const cacofonisk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeActions();
    void connectWindow();
    [[nodiscard]] QWidget *makeTop();
    void feed();
    void filter();
    void showPhase();
    [[nodiscard]] QString emptyText() const;
    void showFields();
    void onCompared(const events::EventComparison &comparison);
    void showOne();
    void copySelected();
    void showInLadder();

    session::Session &m_session;
    std::vector<calls::Call> m_calls;
    Moment m_begin{}; ///< of the first of them
    events::EventWindow m_window;
    EventFeed m_feed;
    EventModel m_events;
    FieldModel m_fields;
    QLineEdit *m_filter;
    QLabel *m_count;
    EventTable *m_table;
    FieldTable *m_fieldTable;
    QSplitter *m_splitter;
    QAction *m_copy;
    QAction *m_compare;
    QAction *m_inLadder;
    QTimer m_typing;                                        ///< since something was typed
    std::optional<std::pair<Moment, std::string>> m_wanted; ///< to be selected when all is found
    std::vector<std::uint64_t> m_shownNumbers; ///< whose fields are shown, or asked for
    bool m_isPrivate = false;
};

} // namespace cacofonisk::ui
