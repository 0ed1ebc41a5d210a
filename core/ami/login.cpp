// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/login.h"

#include "core/ami/action.h"
#include "core/ami/text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace cacofonisk::ami {

namespace {

constexpr std::size_t longestChallenge = 256; // Asterisk's has nine digits

struct Refusal
{
    std::string_view message; ///< Asterisk's word, of main/manager.c
    const char *text;
    bool isPassing;
};

// clang-format off
constexpr std::array refusals{
    Refusal{"Authentication failed",
        QT_TRANSLATE_NOOP("Error", "Asterisk at %1 refused the user %2. Check the name and "
                          "the secret, and that permit and deny in manager.conf "
                          "let this computer in."),
        false},
    Refusal{"Permission denied",
        QT_TRANSLATE_NOOP("Error", "Asterisk at %1 does not allow the user %2 to log in. "
                          "Check the user's section in manager.conf."),
        false},
    Refusal{"Login Already In Use",
        QT_TRANSLATE_NOOP("Error", "Somebody is already logged in at %1 as %2, and "
                          "manager.conf says allowmultiplelogin=no. End that "
                          "session, or use another user."),
        true},
};
// clang-format on

std::string md5Key(std::string_view challenge, const std::string &secret)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView(challenge.data(), static_cast<qsizetype>(challenge.size())));
    hash.addData(QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())));
    return hash.result().toHex().toStdString();
}

} // namespace

Login::Login(Settings settings)
    : m_settings(std::move(settings))
{}

std::string_view Login::idOf(Stage stage)
{
    switch (stage) {
    case Stage::Challenge:
        return "challenge";
    case Stage::Md5:
        return "login-md5";
    case Stage::Secret:
        return "login-secret";
    case Stage::Over:
        break;
    }
    return {};
}

Login::Step Login::begin(const Banner &banner)
{
    if (!banner.isSupported()) {
        return refusal(
            QT_TRANSLATE_NOOP("Error", "Asterisk at %1 is too old: it announces “%2”, but Asterisk "
                                       "12 or newer (AMI 2.0) is needed. Update it."),
            {displayText(m_settings.place), displayText(banner.text)});
    }
    return send(Stage::Challenge, Action("Challenge").add("AuthType", "MD5"));
}

Login::Step Login::handle(const Message &message)
{
    if (message.type() != EventType::Response || m_stage == Stage::Over ||
        message[Field::ActionID] != idOf(m_stage)) {
        return Nothing();
    }
    const std::string_view words = message.value("Message");
    const bool isSuccess = message[Field::Response] == "Success";
    switch (m_stage) {
    case Stage::Challenge:
        return isSuccess ? answerChallenge(message) : refuse(words);
    case Stage::Md5:
    case Stage::Secret:
        break;
    case Stage::Over:
        return Nothing();
    }
    if (!isSuccess) {
        return refuse(words);
    }
    m_stage = Stage::Over;
    return Accepted{std::string(words)};
}

Login::Step Login::answerChallenge(const Message &message)
{
    const std::string_view challenge = message.value("Challenge");
    if (challenge.empty() || challenge.size() > longestChallenge) {
        return refuse({});
    }
    return send(Stage::Md5, Action("Login")
                                .add("AuthType", "MD5")
                                .add("Username", m_settings.user)
                                .add("Key", md5Key(challenge, m_settings.secret))
                                .add("Events", m_settings.events));
}

Login::Step Login::refuse(std::string_view words)
{
    const auto known =
        std::find_if(refusals.begin(), refusals.end(),
                     [words](const Refusal &refusal) { return refusal.message == words; });
    const bool isKnown = known != refusals.end();
    const bool isPassing = isKnown && known->isPassing;
    if (m_stage == Stage::Challenge && !isPassing) {
        return tellSecret();
    }
    return isKnown
               ? refusal(known->text, placeAndUser(), isPassing)
               : refusal(QT_TRANSLATE_NOOP("Error", "Asterisk at %1 refused the user %2: “%3”. "
                                                    "Check the user's section in manager.conf."),
                         placeAndUser() << displayText(words));
}

Login::Step Login::tellSecret()
{
    if (!m_settings.mayTellSecret) {
        return refusal(
            QT_TRANSLATE_NOOP("Error", "The server at %1 does not accept MD5 logins, and without "
                                       "TLS the secret of %2 could be read on the network. Connect "
                                       "with tls://, or allow the secret to be sent unencrypted."),
            placeAndUser());
    }
    return send(Stage::Secret, Action("Login")
                                   .add("Username", m_settings.user)
                                   .add("Secret", m_settings.secret)
                                   .add("Events", m_settings.events));
}

Login::Step Login::send(Stage stage, const Action &action)
{
    m_stage = stage;
    auto bytes = action.encode(idOf(stage));
    if (!bytes) {
        m_stage = Stage::Over;
        return Refused{bytes.error(), false};
    }
    return Send{std::move(*bytes)};
}

Login::Step Login::refusal(const char *text, QStringList arguments, bool isPassing)
{
    m_stage = Stage::Over;
    return Refused{Error(text, std::move(arguments)), isPassing};
}

QStringList Login::placeAndUser() const
{
    return {displayText(m_settings.place), displayText(m_settings.user)};
}

} // namespace cacofonisk::ami
