// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/storynames.h"

#include "core/ami/channelname.h"
#include "core/calls/parties.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace cacofonisk::ladder {

using calls::Party;

namespace {

struct NameTexts
{
    Q_DECLARE_TR_FUNCTIONS(NameTexts)
};

/// RFC 3323 for who withholds it.
bool isWithheld(const Party &party)
{
    const auto says = [](const std::string &text) {
        return text.empty() ||
               QString::fromUtf8(text).compare(u"anonymous", Qt::CaseInsensitive) == 0;
    };
    return says(party.num) && says(party.name);
}

QString keyOf(const Party &party)
{
    if (isWithheld(party)) {
        return u'c' + QString::fromStdString(party.channel);
    }
    return party.num.empty() ? u'n' + QString::fromStdString(party.name)
                             : u'#' + QString::fromStdString(party.num);
}

/// Whether the number is one of many digits, as outside: there, the first word of a name is seldom
/// that of a person.
bool isOutside(const Party &party)
{
    constexpr std::size_t mostOfExtension = 6;
    return party.num.size() > mostOfExtension || party.num.starts_with('+') ||
           party.num.starts_with('0');
}

/// The first name in `Alice Jansen`; empty where there is none to be seen, as in `Van Dijk`,
/// `Jansen, A.` and `Room 12`.
QString firstNameOf(const Party &party)
{
    static constexpr std::array<QStringView, 20> notFirst{
        u"van", u"von", u"de", u"den", u"der", u"het", u"ten", u"ter", u"the",  u"la",
        u"le",  u"les", u"el", u"al",  u"di",  u"da",  u"mrs", u"dhr", u"mevr", u"fam"};
    const QStringList words =
        QString::fromStdString(party.name).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || isOutside(party)) {
        return {};
    }
    const QString &first = words.front();
    const bool isWord = first.size() > 2 && first.front().isUpper() &&
                        std::all_of(first.begin(), first.end(), [](QChar c) {
                            return c.isLetter() || c.isMark() || c == u'-' || c == u'\'';
                        });
    const bool isNumbered = std::any_of(words.begin(), words.end(), [](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    });
    const bool isKnown =
        std::find(notFirst.begin(), notFirst.end(), first.toLower()) != notFirst.end();
    return isWord && !isNumbered && !isKnown ? first : QString();
}

QString withNumber(const QString &name, const Party &party)
{
    return NameTexts::tr("%1 (%2)", "name, number").arg(name, spoken(party.num));
}

bool hasName(const Party &party)
{
    return !party.name.empty() && party.name != party.num && !isWithheld(party);
}

} // namespace

StoryNames::StoryNames(const calls::Call &call)
{
    if (isWithheld(call.caller) && !call.caller.channel.empty()) {
        m_caller = keyOf(call.caller);
    }
    QHash<QString, QSet<QString>> bearers; // of a name, whole or first
    QHash<QString, Party> persons;
    (void)calls::anyParty(call, [&](const Party &party) {
        const QString key = keyOf(party);
        Party &person = persons[key];
        if (!hasName(person)) {
            person = party; // the name may be known of one channel only
        }
        return false; // go on to the next
    });
    for (auto it = persons.cbegin(); it != persons.cend(); ++it) {
        if (hasName(it.value())) {
            bearers[spoken(it.value().name).toCaseFolded()].insert(it.key());
            bearers[firstNameOf(it.value()).toCaseFolded()].insert(it.key());
        }
    }
    for (auto it = persons.cbegin(); it != persons.cend(); ++it) {
        const Party &party = it.value();
        Person person{fullOf(party), fullOf(party)};
        const auto isUnique = [&](const QString &name) {
            return !name.isEmpty() && bearers.value(name.toCaseFolded()).size() == 1;
        };
        if (hasName(party)) {
            const QString first = firstNameOf(party);
            const QString whole = spoken(party.name);
            person.brief = isUnique(first)   ? spoken(first.toStdString())
                           : isUnique(whole) ? whole
                                             : person.full;
        }
        m_persons.insert(it.key(), person);
    }
}

QString StoryNames::fullOf(const Party &party) const
{
    if (isWithheld(party)) {
        if (keyOf(party) == m_caller) {
            return NameTexts::tr("the caller", "who is anonymous");
        }
        const QString device = spoken(ami::deviceOf(party.channel));
        return device.isEmpty() ? NameTexts::tr("an unknown party") : device;
    }
    if (!hasName(party)) {
        return spoken(party.num);
    }
    return party.num.empty() ? spoken(party.name) : withNumber(spoken(party.name), party);
}

QString StoryNames::full(const Party &party) const
{
    const auto person = m_persons.find(keyOf(party));
    return person == m_persons.end() ? fullOf(party) : person->full;
}

QString StoryNames::name(const Party &party)
{
    const auto person = m_persons.find(keyOf(party));
    if (person == m_persons.end()) {
        return fullOf(party);
    }
    const bool isFirst = !person->isMentioned;
    person->isMentioned = true;
    return isFirst ? person->full : person->brief;
}

QString StoryNames::list(const std::vector<Party> &parties)
{
    constexpr std::size_t namedOfMany = 2;
    const std::vector<Party> each = distinct(parties);
    return joined(each, each.size() > most ? namedOfMany : each.size());
}

QString StoryNames::everyone(const std::vector<Party> &parties)
{
    const std::vector<Party> each = distinct(parties);
    return joined(each, each.size());
}

QString StoryNames::joined(const std::vector<Party> &each, std::size_t named)
{
    QString listed;
    for (std::size_t i = 0; i < named; ++i) {
        const QString next = name(each[i]);
        listed = i == 0 ? next
                 : i + 1 == each.size()
                     ? NameTexts::tr("%1 and %2", "the end of a list of parties").arg(listed, next)
                     : NameTexts::tr("%1, %2", "a list of parties").arg(listed, next);
    }
    const auto more = static_cast<int>(each.size() - named);
    return more == 0 ? listed : NameTexts::tr("%1 and %n more", "parties", more).arg(listed);
}

QString StoryNames::opening(const Party &caller)
{
    const QString known = name(caller);
    return isWithheld(caller) ? NameTexts::tr("an anonymous caller") : known;
}

QString StoryNames::orCall(const Party &party)
{
    return party == Party() ? NameTexts::tr("the call", "to be put through") : name(party);
}

bool StoryNames::isMentioned(const Party &party) const
{
    const auto person = m_persons.find(keyOf(party));
    return person != m_persons.end() && person->isMentioned;
}

bool StoryNames::isPhrase(const QString &name)
{
    return name == NameTexts::tr("the caller", "who is anonymous") ||
           name == NameTexts::tr("an anonymous caller") ||
           name == NameTexts::tr("an unknown party");
}

std::vector<Party> StoryNames::distinct(const std::vector<Party> &parties)
{
    std::vector<Party> each;
    QSet<QString> keys;
    for (const Party &party : parties) {
        const QString key = keyOf(party);
        if (!keys.contains(key)) {
            keys.insert(key);
            each.push_back(party);
        }
    }
    return each;
}

bool StoryNames::isSame(const Party &one, const Party &other)
{
    return keyOf(one) == keyOf(other);
}

} // namespace cacofonisk::ladder
