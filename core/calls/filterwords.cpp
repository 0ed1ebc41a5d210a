// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/filterwords.h"

#include <QString>

#include <algorithm>

namespace cacofonisk::calls {

namespace {

/// As it is written in a term.
std::string written(std::string_view shown)
{
    QString word = QString::fromUtf8(shown).toLower();
    return word.simplified().replace(u' ', u'-').toStdString();
}

bool hasPartWith(std::string_view word, std::string_view begin)
{
    for (std::size_t part = 0; part != word.npos;) {
        if (word.substr(part).starts_with(begin)) {
            return true;
        }
        const std::size_t dash = word.find('-', part);
        part = dash == word.npos ? dash : dash + 1;
    }
    return false;
}

/// Unless it is there already.
void addOnce(std::vector<FilterWord> &words, FilterWord added)
{
    const auto same = std::find_if(words.begin(), words.end(), [&added](const FilterWord &word) {
        return word.word == added.word;
    });
    if (same == words.end()) {
        words.push_back(std::move(added));
    } else {
        same->set |= added.set;
    }
}

} // namespace

FilterWord::FilterWord(std::string_view shown, ValueSet values)
    : word(written(shown))
    , set(values)
{}

ValueSet find(const std::vector<FilterWord> &words, std::string_view value)
{
    const std::string wanted = written(value);
    ValueSet same = 0;
    ValueSet alike = 0;
    for (const FilterWord &word : words) {
        same |= word.word == wanted ? word.set : 0;
        alike |= hasPartWith(word.word, wanted) ? word.set : 0;
    }
    return same != 0 ? same : alike;
}

FilterWords::FilterWords()
{
    for (int state = 0; state <= static_cast<int>(CallState::Ended); ++state) {
        add(static_cast<CallState>(state), nameOf(static_cast<CallState>(state)));
    }
    for (int end = 0; end <= static_cast<int>(End::Lost); ++end) {
        add(static_cast<End>(end), nameOf(static_cast<End>(end)));
    }
    addLost("as-of");
}

void FilterWords::add(CallState state, std::string_view word)
{
    addOnce(m_states, {word, setOf(state)});
}

void FilterWords::add(End end, std::string_view word)
{
    addOnce(m_states, {word, setOf(end)});
    addOnce(m_ends, {word, setOf(end)});
}

void FilterWords::addLost(std::string_view word)
{
    addOnce(m_states, {word, setOfLost});
}

} // namespace cacofonisk::calls
