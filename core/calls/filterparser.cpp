// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/filterparser.h"

#include "core/calls/filterkeys.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace cacofonisk::calls {

namespace {

using Key = FilterTerm::Key;

/// A word, or several with commas between them; of a word that is none of the known ones, that word
/// is in `unknown`.
ValueSet setOf(const std::vector<FilterWord> &known, std::string_view value,
               std::string_view &unknown)
{
    ValueSet set = find(known, value);
    if (set != 0) {
        return set;
    }
    for (std::size_t begin = 0; begin <= value.size();) {
        const std::size_t end = std::min(value.find(',', begin), value.size());
        const ValueSet found = find(known, value.substr(begin, end - begin));
        if (found == 0 || begin == end) {
            unknown = begin == end ? value : value.substr(begin, end - begin);
            return 0;
        }
        set |= found;
        begin = end + 1;
    }
    return set;
}

/// `60s`, `2m`, `1h`; `90`: seconds. Whether it is one of them.
bool setDuration(FilterTerm &term, std::string_view value)
{
    constexpr std::size_t mostDigits = 6;
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const std::string_view unit = value.substr(static_cast<std::size_t>(rest - value.data()));
    const bool isNumber =
        error == std::errc() && value.front() != '-' && value.size() - unit.size() <= mostDigits;
    const int seconds = unit.empty() || unit == "s" ? 1 : unit == "m" ? 60 : unit == "h" ? 3600 : 0;
    term.duration = std::chrono::seconds(number * seconds);
    return isNumber && seconds != 0;
}

/// `14:00`, `14:00:30`; `2026-11-23`, `2026-11-23T14:00`. Whether it is one of them.
bool setTime(FilterTerm &term, std::string_view value)
{
    const QString written = QString::fromUtf8(value);
    for (const QString &form : {QStringLiteral("H:mm"), QStringLiteral("H:mm:ss")}) {
        if (const QTime time = QTime::fromString(written, form); time.isValid()) {
            term.duration = std::chrono::milliseconds(time.msecsSinceStartOfDay());
            return true;
        }
    }
    const QDateTime time = QDateTime::fromString(written, Qt::ISODate);
    if (!time.isValid()) {
        return false;
    }
    term.moment = Moment(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    return true;
}

/// The sentence has %1 for the key, %2 for what it cannot be and %3 for `known`.
tl::unexpected<Error> wrong(const char *sentence, std::string_view key, std::string_view value,
                            const QStringList &known = {})
{
    return tl::unexpected(Error(sentence, {QString::fromUtf8(key), QString::fromUtf8(value),
                                           known.join(QStringLiteral(", "))}));
}

QStringList keyWords()
{
    QStringList words;
    for (const FilterKey &key : filterKeys()) {
        words.append(QString::fromUtf8(key.word) + u':');
    }
    return words;
}

/// A word for each value; of several the one that was added last, which is what a window shows.
QStringList choiceOf(const std::vector<FilterWord> &words)
{
    QStringList choice;
    ValueSet told = 0;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if ((word->set & ~told) != 0) {
            choice.prepend(QString::fromStdString(word->word));
            told |= word->set;
        }
    }
    return choice;
}

} // namespace

Result<FilterTerm> termOf(const FilterPiece &piece, const FilterWords &words)
{
    FilterTerm term;
    term.isNegated = piece.isNegated;
    if (piece.colon == std::string::npos) {
        term.text = SearchedText(piece.plain, words.waysToWrite(piece.plain));
        return term;
    }
    const std::string_view word = std::string_view(piece.plain).substr(0, piece.colon);
    const std::string_view value = std::string_view(piece.plain).substr(piece.colon + 1);
    const auto keys = filterKeys();
    const auto key = std::find_if(keys.begin(), keys.end(), [word](const FilterKey &known) {
        return SearchedText(word).isAllOf(known.word);
    });
    if (key == keys.end()) {
        return wrong(QT_TRANSLATE_NOOP("Error", "“%1:” cannot be searched for. Use %3; or put text "
                                                "with a colon in quotes."),
                     word, value, keyWords());
    }
    if (value.empty()) {
        return wrong(QT_TRANSLATE_NOOP("Error", "“%1:” needs a value, such as %1:%3."), key->word,
                     value, {QString::fromUtf8(key->example)});
    }
    term.key = key->key;
    const bool isOfNumber = term.key == Key::Extension;
    term.text =
        SearchedText(value, isOfNumber ? words.waysToWrite(value) : std::vector<std::string>());
    if (const auto *const known = valuesOf(term.key, words)) {
        std::string_view unknown;
        term.set = setOf(*known, value, unknown);
        if (term.set == 0) {
            return wrong(QT_TRANSLATE_NOOP("Error", "“%1:” cannot be “%2”. Use one of these: %3."),
                         key->word, unknown, choiceOf(*known));
        }
    }
    const bool isTime = term.key == Key::After || term.key == Key::Before;
    if (isTime && !setTime(term, value)) {
        return wrong(QT_TRANSLATE_NOOP("Error", "“%1:” cannot be “%2”. Use a time such as 14:00 or "
                                                "2026-11-23T14:00."),
                     key->word, value);
    }
    if (term.key == Key::Longer && !setDuration(term, value)) {
        return wrong(QT_TRANSLATE_NOOP("Error", "“%1:” cannot be “%2”. Use a duration such as 60s, "
                                                "2m or 1h."),
                     key->word, value);
    }
    return term;
}

} // namespace cacofonisk::calls
