// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/banner.h"
#include "core/ami/message.h"
#include "core/base/error.h"

#include <string>
#include <string_view>
#include <variant>

namespace cacofonisk::ami {

class Action;

/// The login dialogue, after the banner: an MD5 challenge first, so that the secret is not sent;
/// the secret itself only if MD5 is refused and sending it is allowed. (Asterisk: main/manager.c,
/// action_challenge and authenticate)
class Login
{
public:
    struct Settings
    {
        std::string place; ///< of the server, for error messages
        std::string user;
        std::string secret;
        std::string events;         ///< which event classes to request: `on`, or `system,call`
        bool mayTellSecret = false; ///< over TLS, or if the user allows it
    };

    /// Bytes to send; an answer will follow.
    struct Send
    {
        std::string bytes;
    };
    /// Logged in, with Asterisk's message.
    struct Accepted
    {
        std::string message;
    };
    /// Not logged in; `isPassing` says whether a later attempt may succeed.
    struct Refused
    {
        Error error;
        bool isPassing = false;
    };
    struct Nothing
    {};
    using Step = std::variant<Nothing, Send, Accepted, Refused>;

    explicit Login(Settings settings);

    [[nodiscard]] Step begin(const Banner &banner);

    /// What to do after a message: nothing if it does not answer one of the login's actions.
    [[nodiscard]] Step handle(const Message &message);

private:
    enum class Stage { Challenge, Md5, Secret, Over };

    [[nodiscard]] static std::string_view idOf(Stage stage);
    [[nodiscard]] Step answerChallenge(const Message &message);
    [[nodiscard]] Step refuse(std::string_view words);
    [[nodiscard]] Step tellSecret();
    [[nodiscard]] Step send(Stage stage, const Action &action);
    [[nodiscard]] Step refusal(const char *text, QStringList arguments, bool isPassing = false);
    [[nodiscard]] QStringList placeAndUser() const;

    Settings m_settings;
    Stage m_stage = Stage::Challenge;
};

} // namespace cacofonisk::ami
