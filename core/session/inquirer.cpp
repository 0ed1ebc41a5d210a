// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/inquirer.h"

namespace cacofonisk::session {

using ami::Answer;
using ami::EventType;
using Clock = std::chrono::steady_clock;
using Inquiry = Inquiries::Inquiry;

Inquirer::Inquirer(ami::Client &client, const tracking::State &state,
                   const calls::CallHistory &history, const Inquiries::Limits &limits,
                   QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_state(state)
    , m_inquiries(state, history, limits)
    , m_looks(this)
{
    m_looks.setInterval(limits.pause);
    connect(&m_looks, &QTimer::timeout, this, &Inquirer::look);
}

void Inquirer::begin(bool mayAsk)
{
    stop();
    m_inquiries.begin();
    m_mayAsk = mayAsk;
    if (m_mayAsk) {
        m_looks.start();
    }
}

void Inquirer::stop()
{
    ++m_run;
    m_isListing = false;
    m_looks.stop();
}

QStringList Inquirer::blind() const
{
    if (m_mayAsk) {
        return {};
    }
    return {Error(QT_TRANSLATE_NOOP("Error",
                                    "Which voicemail, menu or other application answers a call is "
                                    "not always known, and a call whose end was missed stays open. "
                                    "Add to the user in manager.conf: write = reporting"))
                .message()};
}

void Inquirer::look()
{
    for (const Inquiry &inquiry : m_inquiries.due(Clock::now())) {
        ask(inquiry);
    }
}

/// As long as nothing else has begun.
auto Inquirer::ifCurrent(auto tell)
{
    return [this, run = m_run, tell](const auto &word) {
        if (run == m_run) {
            tell(word);
        }
    };
}

void Inquirer::ask(const Inquiry &inquiry)
{
    const tracking::Channel &channel = m_state.channels[inquiry.channel];
    const auto isFound = std::make_shared<bool>(false);
    const auto isNews = std::make_shared<bool>(false);
    ami::AnswerHandlers handlers;
    handlers.received = ifCurrent([this, inquiry, isFound, isNews](const ami::Message &message) {
        if (message.type() == EventType::Status) {
            *isFound = inquiry.uniqueid == message[ami::Field::Uniqueid];
            // Events may have told more by now.
            *isNews = *isFound && m_inquiries.isAlone(inquiry);
        }
        if (*isNews && message.type() != EventType::Response) {
            // It came by our clock: events may go by the server's.
            ami::Message timeless = message;
            timeless.setReceived({});
            emit messageReceived(timeless);
        }
    });
    handlers.finished = ifCurrent(
        [this, inquiry, isFound](const Answer &answer) { onAnswered(inquiry, *isFound, answer); });
    const std::string_view by = inquiry.isByName ? channel.name.text() : channel.uniqueid;
    const ami::Action status = ami::Action("Status").add("Channel", std::string(by));
    if (!m_client.send(status, std::move(handlers))) {
        m_inquiries.noteFound(inquiry, Clock::now()); // it has a name that AMI cannot carry
    }
}

void Inquirer::onAnswered(const Inquiry &inquiry, bool isFound, const Answer &answer)
{
    // Asterisk: main/manager.c, action_status and process_message
    const auto says = [&answer](std::string_view words) {
        return answer.outcome == Answer::Outcome::Refused &&
               answer.message.find(words) != std::string::npos;
    };
    if (says("ermission")) {
        stop();
        m_mayAsk = false;
        emit changed();
        return;
    }
    const bool isOther = answer.outcome == Answer::Outcome::Complete && answer.items > 0;
    if (isFound || !(isOther || says("o such channel"))) {
        m_inquiries.noteFound(inquiry, Clock::now());
    } else if (m_inquiries.noteMissing(inquiry, Clock::now())) {
        list();
    }
}

void Inquirer::list()
{
    if (std::exchange(m_isListing, true)) {
        return;
    }
    ami::AnswerHandlers handlers;
    handlers.received = ifCurrent([this](const ami::Message &message) {
        if (message.type() != EventType::Response) {
            emit messageReceived(message);
        }
    });
    handlers.finished = ifCurrent([this](const Answer &) { m_isListing = false; });
    (void)m_client.send(ami::Action("CoreShowChannels"), std::move(handlers));
}

} // namespace cacofonisk::session
