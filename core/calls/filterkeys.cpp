// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/filterkeys.h"

#include "core/calls/problem.h"

#include <algorithm>
#include <array>

namespace cacofonisk::calls {

namespace {

using Key = FilterTerm::Key;

constexpr std::array knownKeys{
    FilterKey{"state", Key::State, "ringing"},
    FilterKey{"ext", Key::Extension, "1002"},
    FilterKey{"queue", Key::Queue, "support"},
    FilterKey{"server", Key::Server, "pbx1"},
    FilterKey{"direction", Key::Direction, "in"},
    FilterKey{"trunk", Key::Trunk, "provider1"},
    FilterKey{"reason", Key::Reason, "busy"},
    FilterKey{"longer", Key::Longer, "60s"},
    FilterKey{"transfer", Key::Transfer, "blind"},
    FilterKey{"problem", Key::Problem, "slow-answer"},
    FilterKey{"after", Key::After, "14:00"},
    FilterKey{"before", Key::Before, "14:00"},
};

template<class Enumeration>
std::vector<FilterWord> wordsUpTo(Enumeration last)
{
    std::vector<FilterWord> words;
    for (unsigned value = 0; value <= static_cast<unsigned>(last); ++value) {
        words.push_back({nameOf(static_cast<Enumeration>(value)), ValueSet(1) << value});
    }
    return words;
}

} // namespace

std::span<const FilterKey> filterKeys()
{
    return knownKeys;
}

const std::vector<FilterWord> *valuesOf(Key key, const FilterWords &words)
{
    static const auto directions = wordsUpTo(Direction::Internal);
    static const auto kinds = wordsUpTo(TransferKind::Blonde);
    static const auto problems = wordsUpTo(Problem::Unreachable);
    switch (key) {
    case Key::State:
        return &words.states();
    case Key::Reason:
        return &words.ends();
    case Key::Direction:
        return &directions;
    case Key::Transfer:
        return &kinds;
    case Key::Problem:
        return &problems;
    case Key::Text:
    case Key::Extension:
    case Key::Queue:
    case Key::Server:
    case Key::Trunk:
    case Key::Longer:
    case Key::After:
    case Key::Before:
        break;
    }
    return nullptr;
}

std::vector<std::string> knownTerms(const FilterWords &words)
{
    std::vector<std::string> terms;
    for (const FilterKey &key : knownKeys) {
        const std::string begin = std::string(key.word) + ':';
        if (const auto *const known = valuesOf(key.key, words)) {
            for (const FilterWord &word : *known) {
                terms.push_back(begin + word.word);
            }
        } else {
            terms.push_back(begin);
        }
    }
    std::sort(terms.begin(), terms.end());
    return terms;
}

} // namespace cacofonisk::calls
