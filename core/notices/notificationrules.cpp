// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/notificationrules.h"

#include "core/ami/channelname.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <array>

namespace cacofonisk::notices {

namespace {

struct SubjectWord
{
    Subject subject;
    QLatin1StringView word;
};

constexpr std::array<SubjectWord, 5> subjectWords{{
    {Subject::Extension, QLatin1StringView("extension")},
    {Subject::Queue, QLatin1StringView("queue")},
    {Subject::Number, QLatin1StringView("number")},
    {Subject::Caller, QLatin1StringView("caller")},
    {Subject::Group, QLatin1StringView("group")},
}};

struct WishWord
{
    bool NotificationRule::*wish;
    QLatin1StringView word;
};

constexpr std::array<WishWord, 5> wishWords{{
    {&NotificationRule::incoming, QLatin1StringView("incoming")},
    {&NotificationRule::transferred, QLatin1StringView("transferred")},
    {&NotificationRule::answeredElsewhere, QLatin1StringView("answeredElsewhere")},
    {&NotificationRule::missed, QLatin1StringView("missed")},
    {&NotificationRule::sounds, QLatin1StringView("sounds")},
}};

constexpr QLatin1StringView serverWord("server");
constexpr QLatin1StringView waitingWord("waitingLongerSeconds");
constexpr QLatin1StringView crowdWord("waitingMoreThan");
constexpr QLatin1StringView talkingWord("talkingLongerSeconds");
const QString settingsKey = QStringLiteral("notifications/rules");
const QString anySchemeKey = QStringLiteral("notifications/anyScheme");
const QString ownPhoneKey = QStringLiteral("notifications/ownPhone");

/// `1002` of `PJSIP/1002-0000001f`; empty of what is no phone.
std::string_view nameOfPhone(std::string_view channel)
{
    const std::string_view device = ami::deviceOf(channel);
    const auto slash = device.find('/');
    const bool isPhone = slash != device.npos && device.substr(0, slash) != "Local";
    return isPhone ? device.substr(slash + 1) : std::string_view();
}

struct PopWord
{
    PopMoment when;
    QLatin1StringView word;
};

constexpr std::array<PopWord, 3> popWords{{
    {PopMoment::Ringing, QLatin1StringView("ringing")},
    {PopMoment::Answered, QLatin1StringView("answered")},
    {PopMoment::Click, QLatin1StringView("click")},
}};

constexpr QLatin1StringView addressWord("opens");
constexpr QLatin1StringView programWord("starts");
constexpr QLatin1StringView whenWord("opensWhen");

std::optional<ScreenPop> popOf(const QJsonObject &object)
{
    const QString address = object[addressWord].toString().trimmed();
    const QString program = object[programWord].toString().trimmed();
    const QString when = object[whenWord].toString();
    const auto known = std::find_if(popWords.begin(), popWords.end(),
                                    [&](const PopWord &word) { return word.word == when; });
    if (known == popWords.end() || address.isEmpty() == program.isEmpty()) {
        return std::nullopt;
    }
    return ScreenPop{address.isEmpty() ? ScreenPop::Kind::Program : ScreenPop::Kind::Address,
                     (address + program).toStdString(), known->when};
}

/// Nothing where `word` is no subject, or nothing is left of `value`.
std::optional<NotificationRule> ruleFor(QStringView word, QStringView value)
{
    const auto subject = std::find_if(subjectWords.begin(), subjectWords.end(),
                                      [&](const SubjectWord &known) { return known.word == word; });
    value = value.trimmed();
    if (subject == subjectWords.end() || value.isEmpty()) {
        return std::nullopt;
    }
    NotificationRule rule;
    rule.subject = subject->subject;
    rule.value = value.toString().toStdString();
    return rule;
}

std::optional<NotificationRule> ruleOf(const QJsonObject &object)
{
    auto found = ruleFor(object[QLatin1StringView("subject")].toString(),
                         object[QLatin1StringView("value")].toString());
    if (!found) {
        return found;
    }
    NotificationRule &rule = *found;
    rule.server = object[serverWord].toString().toStdString();
    for (const WishWord &wish : wishWords) {
        rule.*wish.wish = object[wish.word].toBool(rule.*wish.wish);
    }
    if (const int seconds = object[waitingWord].toInt(); seconds > 0) {
        rule.waitingLonger = std::chrono::seconds(seconds);
    }
    if (const int callers = object[crowdWord].toInt(); callers > 0) {
        rule.waitingMore = callers;
    }
    if (const int seconds = object[talkingWord].toInt(); seconds > 0) {
        rule.talkingLonger = std::chrono::seconds(seconds);
    }
    rule.pop = popOf(object);
    return found;
}

QJsonObject objectOf(const NotificationRule &rule)
{
    QJsonObject object;
    for (const SubjectWord &known : subjectWords) {
        if (known.subject == rule.subject) {
            object[QLatin1StringView("subject")] = known.word;
        }
    }
    object[QLatin1StringView("value")] = QString::fromStdString(rule.value);
    if (!rule.server.empty()) {
        object[serverWord] = QString::fromStdString(rule.server);
    }
    for (const WishWord &wish : wishWords) {
        object[wish.word] = rule.*wish.wish;
    }
    if (rule.waitingLonger) {
        object[waitingWord] = static_cast<qint64>(rule.waitingLonger->count());
    }
    if (rule.waitingMore) {
        object[crowdWord] = *rule.waitingMore;
    }
    if (rule.talkingLonger) {
        object[talkingWord] = static_cast<qint64>(rule.talkingLonger->count());
    }
    if (rule.pop) {
        const bool isAddress = rule.pop->kind == ScreenPop::Kind::Address;
        object[isAddress ? addressWord : programWord] = QString::fromStdString(rule.pop->text);
        object[whenWord] = popWords[static_cast<std::size_t>(rule.pop->when)].word;
    }
    return object;
}

} // namespace

NotificationRule ruleAbout(const calls::Party &party, bool isCaller)
{
    NotificationRule rule;
    rule.value = party.num;
    const bool isPhone = !party.num.empty() && nameOfPhone(party.channel) == party.num;
    rule.subject = isPhone ? Subject::Extension : isCaller ? Subject::Caller : Subject::Number;
    return rule;
}

bool isPhoneOf(const calls::Party &party, std::string_view extension)
{
    return !extension.empty() &&
           (party.num == extension || nameOfPhone(party.channel) == extension);
}

bool NotificationRules::isMyPhone(const calls::Party &party, std::string_view server) const
{
    return std::any_of(list.begin(), list.end(), [&](const NotificationRule &rule) {
        return rule.subject == Subject::Extension && rule.isAt(server) &&
               isPhoneOf(party, rule.value);
    });
}

bool NotificationRules::isOwnPhone(const calls::Party &party, std::string_view server) const
{
    if (!ownPhone.empty()) {
        return isPhoneOf(party, ownPhone);
    }
    const std::string *only = nullptr;
    for (const NotificationRule &rule : list) {
        if (rule.subject == Subject::Extension && rule.isAt(server)) {
            if (only && *only != rule.value) {
                return false; // several people's phones are watched
            }
            only = &rule.value;
        }
    }
    return only && isPhoneOf(party, *only);
}

QJsonArray NotificationRules::toJson() const
{
    QJsonArray array;
    for (const NotificationRule &rule : list) {
        array.append(objectOf(rule));
    }
    return array;
}

NotificationRules NotificationRules::fromJson(const QJsonArray &array)
{
    NotificationRules rules;
    for (const QJsonValue value : array) {
        if (const auto rule = ruleOf(value.toObject())) {
            rules.list.push_back(*rule);
        }
    }
    return rules;
}

Result<NotificationRules> NotificationRules::parse(const QString &list)
{
    NotificationRules rules;
    for (const QString &item : list.split(u',')) {
        const qsizetype colon = item.indexOf(u':');
        const QString word =
            colon < 0 ? QStringLiteral("extension") : item.left(colon).trimmed().toLower();
        const QStringView value = QStringView(item).mid(colon + 1).trimmed();
        if (word == QLatin1String("phone") && !value.isEmpty() && rules.ownPhone.empty()) {
            rules.ownPhone = value.toString().toStdString();
            continue;
        }
        const auto rule = ruleFor(word, value);
        if (!rule) {
            return tl::unexpected(
                Error("“%1” is not an extension (1002), queue:NAME, group:EXTENSION, "
                      "number:NUMBER, caller:NUMBER or, once, phone:EXTENSION; separate several "
                      "of them with commas",
                      {item}));
        }
        rules.list.push_back(*rule);
    }
    return rules;
}

void NotificationRules::save(QSettings &settings) const
{
    settings.setValue(settingsKey,
                      QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact)));
    settings.setValue(ownPhoneKey, QString::fromStdString(ownPhone));
    settings.setValue(anySchemeKey, allowsAnyScheme);
}

NotificationRules NotificationRules::load(const QSettings &settings)
{
    const QByteArray json = settings.value(settingsKey).toString().toUtf8();
    NotificationRules rules = fromJson(QJsonDocument::fromJson(json).array());
    rules.ownPhone = settings.value(ownPhoneKey).toString().toStdString();
    rules.allowsAnyScheme = settings.value(anySchemeKey).toBool();
    return rules;
}

} // namespace cacofonisk::notices
