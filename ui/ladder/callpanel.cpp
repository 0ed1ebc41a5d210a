// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/callpanel.h"

#include "ui/formatting/words.h"
#include "ui/frame/bringforward.h"
#include "ui/ladder/callview.h"

#include <QScreen>
#include <QShortcut>

namespace cacofonisk::ui {

CallPanel::CallPanel(Find find, session::Session &session, QWidget *parent)
    : QDockWidget(tr("Call"), parent)
    , m_find(std::move(find))
    , m_session(session)
    , m_view(new CallView(session, this))
{
    setObjectName(QStringLiteral("call"));
    setWidget(m_view);
    connect(m_view, &CallView::failed, this, &CallPanel::failed);
    // What was not looked at is shown once it is.
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible) {
            show(*m_view, m_ids, m_now);
        }
    });
}

void CallPanel::setCalls(Ids ids, Moment now)
{
    m_ids = std::move(ids);
    m_now = now;
    if (isVisible()) {
        show(*m_view, m_ids, now);
    }
}

std::vector<calls::Call> CallPanel::callsOf(const Ids &ids) const
{
    std::vector<calls::Call> calls;
    for (const std::uint64_t id : ids) {
        if (auto call = m_find(id)) {
            calls.push_back(*std::move(call));
        }
    }
    return calls;
}

void CallPanel::saveMessages(const Ids &ids)
{
    m_view->saveMessages(callsOf(ids));
}

void CallPanel::show(CallView &view, const Ids &ids, Moment now) const
{
    std::vector<calls::Call> calls = callsOf(ids);
    if (!calls.empty()) {
        view.show(std::move(calls), now);
    } else if (!view.isEmpty()) {
        view.clear();
    }
}

/// Those that are open.
QList<CallPanel::Window> &CallPanel::windows()
{
    m_windows.removeIf([](const Window &window) { return !window.view; });
    return m_windows;
}

void CallPanel::openWindow(const Ids &ids, Moment now)
{
    for (const Window &window : windows()) {
        if (window.ids == ids) {
            bringForward(*window.view);
            return;
        }
    }
    if (ids.empty() || !m_find(ids.front())) {
        return;
    }
    auto *const view = new CallView(m_session, this);
    view->setPrivate(m_isPrivate);
    view->setWindowFlag(Qt::Window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->resize(QSize(900, 600).boundedTo(screen()->availableSize()));
    connect(view, &CallView::failed, this, &CallPanel::failed);
    connect(new QShortcut(Qt::Key_Escape, view), &QShortcut::activated, view, &QWidget::close);
    m_windows.append({view, ids});
    showTitle(m_windows.back());
    show(*view, ids, now);
    bringForward(*view);
}

void CallPanel::setPrivate(bool isPrivate)
{
    m_isPrivate = isPrivate;
    m_view->setPrivate(isPrivate);
    for (const Window &window : windows()) {
        window.view->setPrivate(isPrivate);
    }
}

void CallPanel::update(Moment now)
{
    m_now = now;
    if (isVisible()) {
        show(*m_view, m_ids, now);
    }
    for (const Window &window : windows()) {
        show(*window.view, window.ids, now);
        showTitle(window);
    }
}

/// With names and numbers as they are to be seen. One whose call is gone keeps its title.
void CallPanel::showTitle(const Window &window) const
{
    const int count = static_cast<int>(window.ids.size());
    const auto call = m_find(window.ids.front());
    if (count > 1) {
        window.view->setWindowTitle(tr("%n calls", nullptr, count));
    } else if (call) {
        window.view->setWindowTitle(tr("Call from %1").arg(partyText(call->caller)));
    }
}

} // namespace cacofonisk::ui
