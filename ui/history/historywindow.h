// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "core/history/archivereader.h"
#include "core/session/session.h"
#include "ui/calls/callproxymodel.h"
#include "ui/formatting/privacy.h"

#include <QMainWindow>

#include <optional>

class QAction;
class QLabel;
class QTabWidget;
class QTreeWidget;

namespace cacofonisk::ui {

class CallPanel;
class CallTree;
class FilterBar;
class FiguresView;
class MessageBar;
class SavedViews;

/// Calls that ended: found by the same words as in the other windows, their figures, and when their
/// servers were watched.
class HistoryWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Reads the file at `path`; `views` outlive this.
    HistoryWindow(const QString &path, SavedViews &views, QWidget *parent = nullptr);
    ~HistoryWindow() override;

    void setContacts(const contacts::ContactBookPtr &book);

    /// Calls were kept, or it comes to the front: reads it anew.
    void refresh();

    [[nodiscard]] const CallModel &calls() const { return m_calls; }

private:
    void makeMenu();
    void makePages();
    void connectReader();
    void showMessage(const Error &error);
    void search();
    void searchOn();
    void countCalls();
    void showFound(const history::FoundCalls &found);
    void showWatches(const std::vector<history::Watch> &watches);
    void showCalls(const QString &filter);
    void showPanel();
    void setPrivate(bool isPrivate);
    [[nodiscard]] std::optional<calls::Call> callOf(std::uint64_t id);

    history::ArchiveReader m_reader;
    session::Session m_session; ///< of nothing: the messages of kept calls are gone
    CallModel m_calls;
    CallProxyModel m_shownCalls;
    FilterBar *m_filterBar;
    MessageBar *m_messages;
    QTabWidget *m_pages;
    CallTree *m_tree;
    CallPanel *m_panel;
    FiguresView *m_figures;
    QTreeWidget *m_watches;
    QLabel *m_count;
    QAction *m_hideParties;
    HiddenParties m_hidden; ///< as the panel shows them while names are hidden
    calls::CallFilter m_filter;
    std::optional<qint64> m_next; ///< where the calls go on that are found
    bool m_isSearching = false;
};

} // namespace cacofonisk::ui
