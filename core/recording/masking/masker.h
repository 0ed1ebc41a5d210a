// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/recording/masking/textmask.h"

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::recording {

/// Replaces phone numbers and names everywhere in messages, so that they show the same calls
/// between other people: each number by another of the same length, each word of a name by another
/// word, and the same one always by the same one. Ids and times do not change.
///
/// A name that cannot be recognised stays: one in the text of a VarSet or UserEvent that no channel
/// ever had, under a key that does not suggest a name.
class Masker
{
public:
    using Key = Pseudonyms::Key;

    /// A new key. Keep it secret: whoever has it can find out who is who.
    [[nodiscard]] static Key randomKey();

    explicit Masker(const Key &key);

    /// Notes the numbers and names in a message. If all messages are passed here before the first
    /// one is masked, names are also replaced where they occur before they can be recognised, and
    /// no replacement is the number or name of somebody else in the messages.
    void learn(const ami::Message &message);

    /// The message with everything replaced; valid until the next call.
    [[nodiscard]] ami::Message masked(const ami::Message &message);

    /// Replaces a number, name, device or channel that was in a message, or is from elsewhere.
    [[nodiscard]] std::string masked(std::string_view identity);

private:
    struct Part
    {
        TextMask::Reach reach = TextMask::Reach::Known;
        std::size_t begin = 0; ///< what comes before it stays
        std::size_t end = std::string_view::npos;
        TextMask::Reach behind = TextMask::Reach::Known; ///< of what follows `end`
    };

    [[nodiscard]] static std::optional<Part> partOf(const ami::Message &message,
                                                    const ami::Line &line);
    [[nodiscard]] static Part partOfVariable(std::string_view value, TextMask::Reach otherwise);
    void settle();
    void note(const ami::Message &message);
    void appendValue(std::string_view value, const std::optional<Part> &part);

    TextMask m_mask;
    std::string m_text;              ///< keys and values, one after the other
    std::vector<std::size_t> m_ends; ///< where each one ends in m_text
    std::vector<ami::Line> m_lines;
    ami::FieldHints m_hints;
    bool m_isLearning = false;
};

} // namespace cacofonisk::recording
