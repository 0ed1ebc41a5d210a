// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/logreporter.h"

#include <QIODevice>

#include <algorithm>

namespace cacofonisk::reports {

namespace {

/// `"Alice" <1001> (SIP/1001-000000d2)`
std::string text(const Channel &channel)
{
    std::string text;
    if (!channel.callerId.name.empty()) {
        text.append("\"").append(channel.callerId.name).append("\" ");
    }
    return text.append("<")
        .append(channel.callerId.num)
        .append("> (")
        .append(channel.name)
        .append(")");
}

std::string text(const Channels &channels)
{
    std::string all;
    for (const Channel &channel : channels) {
        all += (all.empty() ? "" : ", ") + text(channel);
    }
    return all.empty() ? "nobody" : all;
}

/// A line stays one, whatever names hold.
bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

LogReporter::LogReporter(QIODevice &device)
    : m_device(device)
{}

void LogReporter::write(const Occasion &occasion, std::string_view report, const std::string &story)
{
    std::string line = occasion.timestamp ? isoText(*occasion.timestamp) : "-";
    line.append(" ").append(occasion.server.empty() ? "-" : occasion.server);
    line.append(" ").append(report).append(": ").append(story);
    std::replace_if(line.begin(), line.end(), isControl, ' ');
    line += '\n';
    m_device.write(line.data(), static_cast<qint64>(line.size()));
}

void LogReporter::bDial(const Occasion &occasion, const Channel &caller, const Channels &targets)
{
    write(occasion, "b_dial",
          text(caller) + " calls " + std::string(caller.exten) + ": " + text(targets) +
              (targets.size() == 1 ? " rings" : " ring"));
}

void LogReporter::bDialEnd(const Occasion &occasion, const Channel &caller, const Channels &targets,
                           std::string_view reason)
{
    write(occasion, "b_dial_end",
          text(targets) + " rings no more for " + text(caller) + ": " + std::string(reason));
}

void LogReporter::up(const Occasion &occasion, const Channel &caller, const Channel &target)
{
    write(occasion, "up", text(caller) + " talks with " + text(target));
}

void LogReporter::attendedTransfer(const Occasion &occasion, const Channel &caller,
                                   const Channel &transferer, const Channel &target)
{
    write(occasion, "attended_transfer",
          text(transferer) + " connects " + text(caller) + " with " + text(target));
}

void LogReporter::blindTransfer(const Occasion &occasion, const Channel &caller,
                                const Channel &transferer, const Channels &targets)
{
    write(occasion, "blind_transfer",
          text(transferer) + " sends " + text(caller) + " to " + std::string(caller.exten) + ": " +
              text(targets) + (targets.size() == 1 ? " rings" : " ring"));
}

void LogReporter::blondeTransfer(const Occasion &occasion, const Channel &caller,
                                 const Channel &transferer, const Channels &targets)
{
    write(occasion, "blonde_transfer",
          text(transferer) + " leaves " + text(caller) + " to " + text(targets) +
              ", still ringing");
}

void LogReporter::hangup(const Occasion &occasion, const Channel &caller, HangupReason reason)
{
    write(occasion, "hangup",
          text(caller) + " to " + std::string(caller.exten) + ": " + std::string(nameOf(reason)));
}

void LogReporter::queueCallerAbandon(const Occasion &occasion, const Channel &caller)
{
    write(occasion, "queue_caller_abandon", text(caller) + " left the queue unanswered");
}

void LogReporter::userEvent(const Occasion &occasion, const Channel *caller,
                            const tracking::UserEvent &event)
{
    std::string story = caller ? text(*caller) : "no channel";
    for (const auto &[key, value] : event.fields) {
        story += ", " + key + '=' + value;
    }
    write(occasion, "user_event", story);
}

void LogReporter::service(const Occasion &occasion, const Service &service)
{
    const ServiceWords &words = wordsOf(service.kind);
    std::string story = text(service.caller);
    if (service.target) {
        story.append(", ").append(text(*service.target));
    }
    if (!service.place.empty()) {
        story.append(", ").append(words.place).append(" ").append(service.place);
    }
    if (!words.number.empty()) {
        story.append(", ").append(words.number).append(" ");
        story += std::to_string(service.number.value_or(0));
    }
    write(occasion, words.report, story);
}

} // namespace cacofonisk::reports
