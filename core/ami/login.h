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

/// The login dialogue, from behind the banner: Challenge by MD5 first, so that the secret does not
/// cross the wire; the secret itself only where that is refused and it may be told.
/// (Asterisk: main/manager.c, action_challenge and authenticate)
class Login
{
public:
    struct Settings
    {
        std::string place; ///< of the server, for errors
        std::string user;
        std::string secret;
        std::string events;         ///< which classes to send: `on`, or `system,call`
        bool mayTellSecret = false; ///< over TLS, or as the user allows
    };

    /// To be sent; the answer is awaited.
    struct Send
    {
        std::string bytes;
    };
    /// Logged in; what Asterisk said to it.
    struct Accepted
    {
        std::string message;
    };
    /// Not logged in; whether it may be otherwise in a while.
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

    /// What follows from a message: nothing from one that answers none of the login's actions.
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
