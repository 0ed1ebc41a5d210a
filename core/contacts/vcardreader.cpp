// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/vcardreader.h"

#include "core/contacts/text.h"
#include "core/contacts/vcardlines.h"

#include <array>
#include <optional>

namespace cacofonisk::contacts {

namespace {

/// A card that is being read.
struct Card
{
    Contact contact;
    std::string structuredName; ///< of `N`
    std::string nickname;
    std::size_t line = 0;
};

/// The name of `family;given;additional;prefixes;suffixes` as it is spoken.
std::string spokenName(std::string_view value)
{
    const std::vector<std::string> parts = partsOf(value);
    std::string name;
    constexpr std::array<std::size_t, 5> order{3, 1, 2, 0, 4};
    for (const std::size_t part : order) {
        const std::string_view text = part < parts.size() ? trimmed(parts[part]) : "";
        name.append(name.empty() || text.empty() ? "" : " ").append(text);
    }
    return name;
}

/// `work,voice` without what says nothing.
std::string labelOf(const VCardProperty &property)
{
    std::string label;
    for (const auto &[name, value] : property.parameters) {
        const std::string word = lowered(value);
        if (name == "type" && word != "voice" && word != "pref") {
            label.append(label.empty() ? "" : ",").append(word);
        }
    }
    return label;
}

void addProperty(Card &card, const VCardProperty &property)
{
    const std::string_view value = trimmed(property.value);
    if (property.name == "fn" && card.contact.name.empty()) {
        card.contact.name = trimmed(unescaped(value));
    } else if (property.name == "n" && card.structuredName.empty()) {
        card.structuredName = spokenName(value);
    } else if (property.name == "nickname" && card.nickname.empty()) {
        card.nickname = trimmed(unescaped(value));
    } else if (property.name == "org" && card.contact.organisation.empty()) {
        const auto parts = partsOf(value);
        card.contact.organisation = parts.empty() ? "" : trimmed(parts.front());
    } else if (property.name == "tel" && !value.empty()) {
        card.contact.numbers.push_back({unescaped(value), labelOf(property)});
    }
}

void finish(ContactList &list, Card card)
{
    for (const std::string *other :
         {&card.structuredName, &card.contact.organisation, &card.nickname}) {
        if (card.contact.name.empty()) {
            card.contact.name = *other;
        }
    }
    list.add(std::move(card.contact), card.line);
}

Error unfinished(std::size_t line)
{
    return Error(QT_TRANSLATE_NOOP("Error", "Line %1: the card that begins here has no end."),
                 {QString::number(line)});
}

bool says(const VCardProperty &property, std::string_view name)
{
    return property.name == name && lowered(trimmed(property.value)) == "vcard";
}

} // namespace

ContactList contactsOfVCards(std::string_view text)
{
    ContactList list;
    VCardLines lines(text);
    VCardProperty property;
    std::optional<Card> card;
    int within = 0; // cards in the card: of an agent, in vCard 2.1
    const auto finishUnfinished = [&] {
        if (card) {
            list.addFault(card->line, unfinished(card->line));
            finish(list, *std::exchange(card, {}));
        }
    };
    bool isAgent = false;
    while (lines.next(property)) {
        if (property.name.empty()) {
            list.addFault(property.line,
                          Error(QT_TRANSLATE_NOOP("Error", "Line %1 does not belong in a vCard."),
                                {QString::number(property.line)}));
            continue;
        }
        if (says(property, "begin") && card && isAgent) {
            ++within;
        } else if (says(property, "begin")) {
            finishUnfinished();
            within = 0;
            card.emplace();
            card->line = property.line;
        } else if (says(property, "end") && within > 0) {
            --within;
        } else if (says(property, "end") && card) {
            finish(list, *std::exchange(card, {}));
        } else if (card && within == 0) {
            addProperty(*card, property);
        }
        isAgent = property.name == "agent" && trimmed(property.value).empty();
    }
    finishUnfinished();
    return list;
}

bool beginsWithVCard(std::string_view text)
{
    constexpr std::string_view begin = "begin:vcard";
    return lowered(trimmed(text).substr(0, begin.size())) == begin;
}

} // namespace cacofonisk::contacts
