// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/screenpops.h"

#include <QDesktopServices>
#include <QProcess>

#include <utility>

namespace cacofonisk::ui {

ScreenPops::ScreenPops(Notifier &notifier, Clock clock, Opener open, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(std::move(clock))
    , m_open(std::move(open))
{
    connect(&notifier, &Notifier::popWanted, this, &ScreenPops::openNow);
}

bool ScreenPops::openOnDesktop(const notices::PopTarget &target)
{
    return target.program.isEmpty() ? QDesktopServices::openUrl(target.address)
                                    : QProcess::startDetached(target.program, target.arguments);
}

void ScreenPops::open(const notices::PopRequest &request)
{
    const auto linkedid = request.values.find("linkedid");
    const std::string call = linkedid == request.values.end() ? std::string() : linkedid->second;
    const bool isOfSameCall =
        !call.empty() && call == std::exchange(m_lastCall, call) && m_limit.heldBack() == 0;
    if (isOfSameCall || m_limit.take(m_clock())) {
        openNow(request);
        return;
    }
    NotificationText text;
    text.id = {.of = NotificationId::Of::HeldBack};
    text.title = tr("Nothing was opened for %n call(s)", nullptr, m_limit.heldBack());
    text.body = tr("Calls came faster than one a second: %1", "what would have been opened")
                    .arg(popText(request.pop));
    text.icon = QStringLiteral("dialog-information");
    m_notifier.show(text);
}

void ScreenPops::openNow(const notices::PopRequest &request)
{
    const auto target = notices::PopTarget::of(request, m_allowsAnyScheme);
    if (!target) {
        emit failed(target.error());
    } else if (!m_open(*target)) {
        emit failed(
            target->program.isEmpty()
                ? Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be opened: the desktop knows "
                                                   "no program for it."),
                        {notices::PopTarget::nameOf(request.pop)})
                : Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be started."), {target->program}));
    }
}

} // namespace cacofonisk::ui
