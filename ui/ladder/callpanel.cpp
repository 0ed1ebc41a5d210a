// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/callpanel.h"

#include "ui/formatting/words.h"
#include "ui/frame/bringforward.h"
#include "ui/ladder/callview.h"

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
            show(*m_view, m_id, m_now);
        }
    });
}

void CallPanel::setCall(std::uint64_t id, Moment now)
{
    m_id = id;
    m_now = now;
    if (isVisible()) {
        show(*m_view, id, now);
    }
}

void CallPanel::show(CallView &view, std::uint64_t id, Moment now) const
{
    if (const auto call = id == 0 ? std::nullopt : m_find(id)) {
        view.show(*call, now);
    } else if (view.id() != 0) {
        view.clear();
    }
}

void CallPanel::openWindow(std::uint64_t id, Moment now)
{
    m_windows.removeAll(nullptr);
    for (CallView *const view : m_windows) {
        if (view->property("call").toULongLong() == id) {
            bringForward(*view);
            return;
        }
    }
    const auto call = m_find(id);
    if (!call) {
        return;
    }
    auto *const view = new CallView(m_session, this);
    view->setPrivate(m_isPrivate);
    view->setWindowFlag(Qt::Window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->setProperty("call", QVariant::fromValue<qulonglong>(id));
    view->setWindowTitle(tr("Call from %1").arg(partyText(call->caller)));
    view->resize(900, 600);
    connect(view, &CallView::failed, this, &CallPanel::failed);
    connect(new QShortcut(Qt::Key_Escape, view), &QShortcut::activated, view, &QWidget::close);
    m_windows.append(view);
    show(*view, id, now);
    bringForward(*view);
}

void CallPanel::setPrivate(bool isPrivate)
{
    m_isPrivate = isPrivate;
    m_view->setPrivate(isPrivate);
    m_windows.removeAll(nullptr);
    for (CallView *const view : m_windows) {
        view->setPrivate(isPrivate);
    }
}

void CallPanel::update(Moment now)
{
    m_now = now;
    if (isVisible()) {
        show(*m_view, m_id, now);
    }
    m_windows.removeAll(nullptr);
    for (CallView *const view : m_windows) {
        show(*view, view->property("call").toULongLong(), now);
    }
}

} // namespace cacofonisk::ui
