// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/recording/masking/textmask.h"

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::recording {

/// Replaces the numbers and names in messages, everywhere in them, such that the messages tell
/// the same story of others: each number by another of its length, each word of a name by another,
/// the same always by the same. Nothing that tells calls apart, and no time, is changed.
///
/// What cannot be told to be a name stays: one in the text of a VarSet or UserEvent which no
/// channel ever had, under a key that says nothing of it.
class Masker
{
public:
    using Key = Pseudonyms::Key;

    /// Who has the key can find out who is who.
    [[nodiscard]] static Key randomKey();

    explicit Masker(const Key &key);

    /// Notes who is in a message, before any is masked: what says who it is may come late, and
    /// nobody is then replaced by one who is there himself.
    void learn(const ami::Message &message);

    /// Valid until the next call.
    [[nodiscard]] ami::Message masked(const ami::Message &message);

    /// A number, name, device or channel that stands elsewhere.
    [[nodiscard]] std::string masked(std::string_view identity);

private:
    struct Part
    {
        TextMask::Reach reach = TextMask::Reach::Known;
        std::size_t begin = 0; ///< what is before stays
        std::size_t end = std::string_view::npos;
        TextMask::Reach behind = TextMask::Reach::Known; ///< the end
    };

    [[nodiscard]] static std::optional<Part> partOf(const ami::Message &message,
                                                    const ami::Line &line);
    [[nodiscard]] static Part partOfVariable(std::string_view value, TextMask::Reach otherwise);
    void note(const ami::Message &message);
    void appendValue(std::string_view value, const std::optional<Part> &part);

    TextMask m_mask;
    std::string m_text;              ///< keys and values, one after the other
    std::vector<std::size_t> m_ends; ///< of each in it
    std::vector<ami::Line> m_lines;
    ami::FieldHints m_hints;
    bool m_isLearning = false;
};

} // namespace cacofonisk::recording
