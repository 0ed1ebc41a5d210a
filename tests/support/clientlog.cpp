// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"

#include "tests/support/script.h"

#include <array>

namespace cacofonisk::test {

namespace {

QString nameOf(ami::ClientState state)
{
    static constexpr std::array<const char *, 7> names{
        "Idle", "Connecting", "Securing", "AwaitingBanner", "LoggingIn", "LoggedIn", "Waiting"};
    return QLatin1String(names[static_cast<std::size_t>(state)]);
}

} // namespace

ClientLog::ClientLog(ami::Client &client)
{
    using ami::Client;
    const auto note = [this](const char *word, const QString &what) {
        m_lines.append(QLatin1String(word) + u' ' + what);
    };
    connect(&client, &Client::stateChanged, this,
            [note](ami::ClientState state) { note("state", nameOf(state)); });
    connect(&client, &Client::loggedIn, this, [note](const ami::Welcome &welcome) {
        note("welcome", text(welcome.banner.text) + QLatin1String(": ") + text(welcome.message));
    });
    connect(&client, &Client::messageReceived, this, [note](const ami::Message &message) {
        const bool isBanner = message.type() == ami::EventType::Banner;
        note(isBanner ? "banner" : "event", scriptLine(message));
    });
    connect(&client, &Client::lost, this,
            [note](const Error &error) { note("lost", error.message()); });
    connect(&client, &Client::failed, this,
            [note](const Error &error) { note("failed", error.message()); });
    connect(&client, &Client::certificateRefused, this,
            [note](const ami::CertificateProblem &problem) { note("refused", problem.subject); });
}

QStringList ClientLog::of(const QString &word) const
{
    QStringList found = m_lines.filter(word + u' ');
    found.removeIf([&word](const QString &line) { return !line.startsWith(word + u' '); });
    for (QString &line : found) {
        line.remove(0, word.size() + 1);
    }
    return found;
}

ami::ClientSettings quickSettings(const ami::ServerAddress &address)
{
    ami::ClientSettings settings;
    settings.address = address;
    settings.secret = "secret";
    settings.events = "call,agent";
    settings.reconnect.first = std::chrono::milliseconds(1);
    settings.reconnect.most = std::chrono::milliseconds(2);
    return settings;
}

std::string beginOfLogin(qsizetype steps)
{
    return linesOfScript(loginScript).first(steps).join(u'\n').toStdString() + '\n';
}

} // namespace cacofonisk::test
