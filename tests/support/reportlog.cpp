// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/reportlog.h"

#include "tests/support/script.h"

namespace cacofonisk::test {

namespace {

QString name(const reports::Channel &channel)
{
    const QString name = text(channel.name);
    return channel.exten.empty() ? name : name + u':' + text(channel.exten);
}

QString names(const reports::Channels &channels)
{
    QStringList all;
    for (const reports::Channel &channel : channels) {
        all.append(name(channel));
    }
    return all.isEmpty() ? QStringLiteral("nobody") : all.join(u' ');
}

} // namespace

void ReportLog::note(const char *report, const QStringList &words)
{
    m_lines.append((QStringList(QLatin1String(report)) + words).join(u' '));
}

void ReportLog::bDial(const Occasion &, const Channel &caller, const Channels &targets)
{
    note("b_dial", {name(caller), QStringLiteral(">"), names(targets)});
}

void ReportLog::bDialEnd(const Occasion &, const Channel &caller, const Channels &targets,
                         std::string_view reason)
{
    note("b_dial_end", {name(caller), QStringLiteral(">"), names(targets), text(reason)});
}

void ReportLog::up(const Occasion &, const Channel &caller, const Channel &target)
{
    note("up", {name(caller), QStringLiteral(">"), name(target)});
}

void ReportLog::attendedTransfer(const Occasion &, const Channel &caller, const Channel &transferer,
                                 const Channel &target)
{
    note("attended_transfer", {name(transferer), QStringLiteral("joins"), name(caller),
                               QStringLiteral(">"), name(target)});
}

void ReportLog::blindTransfer(const Occasion &, const Channel &caller, const Channel &transferer,
                              const Channels &targets)
{
    note("blind_transfer", {name(transferer), QStringLiteral("sends"), name(caller),
                            QStringLiteral(">"), names(targets)});
}

void ReportLog::blondeTransfer(const Occasion &, const Channel &caller, const Channel &transferer,
                               const Channels &targets)
{
    note("blonde_transfer", {name(transferer), QStringLiteral("leaves"), name(caller),
                             QStringLiteral(">"), names(targets)});
}

void ReportLog::hangup(const Occasion &, const Channel &caller, reports::HangupReason reason)
{
    note("hangup", {name(caller), text(nameOf(reason))});
}

void ReportLog::queueCallerAbandon(const Occasion &, const Channel &caller)
{
    note("queue_caller_abandon", {name(caller)});
}

void ReportLog::userEvent(const Occasion &, const Channel *caller, const tracking::UserEvent &event)
{
    QStringList words{caller ? name(*caller) : QStringLiteral("nobody")};
    for (const auto &[key, value] : event.fields) {
        words.append(text(key) + u'=' + text(value));
    }
    note("user_event", words);
}

void ReportLog::service(const Occasion &, const reports::Service &service)
{
    const reports::ServiceWords &words = wordsOf(service.kind);
    const std::string label(words.report);
    QStringList told{name(service.caller)};
    if (service.target) {
        told.append(name(*service.target));
    }
    if (!service.place.empty()) {
        told.append(text(service.place));
    }
    if (!words.number.empty()) {
        told.append(QString::number(service.number.value_or(0)));
    }
    note(label.c_str(), told);
}

} // namespace cacofonisk::test
