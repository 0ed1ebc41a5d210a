// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/notificationtext.h"

#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace cacofonisk::ui {

using namespace calls;

namespace {

struct Notifications
{
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

constexpr qsizetype longest = 80;
constexpr std::size_t namedAtMost = 5;

QString titleOf(const notices::Notice &notice, const contacts::ContactBook &book)
{
    const QString who = whoText(notice.caller, book);
    const QString by = notice.transferredBy ? whoText(*notice.transferredBy, book) : QString();
    switch (notice.kind) {
    case notices::NoticeKind::Incoming:
        return Notifications::tr("%1 is calling", "a notification").arg(who);
    case notices::NoticeKind::Transferred:
        return notice.rings ? Notifications::tr("%1 is calling, transferred by %2").arg(who, by)
                            : Notifications::tr("%1, transferred by %2").arg(who, by);
    case notices::NoticeKind::Returned:
        return Notifications::tr("%1 is back: %2 did not answer", "%1 whom I passed on, %2 to whom")
            .arg(who, whoText({notice.dialled, {}, {}}, book));
    case notices::NoticeKind::Waiting:
        return Notifications::tr("%1 is still waiting").arg(who);
    case notices::NoticeKind::TalkingLong:
        return Notifications::tr("%1 and %2 have been talking for a long time",
                                 "caller, who answered")
            .arg(who, whoText(notice.answeredBy.value_or(Party()), book));
    case notices::NoticeKind::TooManyWaiting:
        return Notifications::tr("%n caller(s) waiting in %1", "a queue", notice.waiting)
            .arg(tamed(text(notice.queue)));
    case notices::NoticeKind::AnsweredElsewhere:
        return notice.answeredBy
                   ? Notifications::tr("%2 answered the call from %1", "%1 caller, %2 who answered")
                         .arg(who, whoText(*notice.answeredBy, book))
                   : Notifications::tr("The call from %1 was answered").arg(who);
    case notices::NoticeKind::Missed:
        return Notifications::tr("Missed call from %1").arg(who);
    }
    return {};
}

QString sinceText(Moment since)
{
    return Notifications::tr("Since %1", "a time of day").arg(clockText(since));
}

QString bodyOf(const notices::Notice &notice, const contacts::ContactBook &book)
{
    if (notice.kind == notices::NoticeKind::TooManyWaiting) {
        return isTimed(notice.at) ? sinceText(notice.at) : QString();
    }
    QStringList lines;
    const QString number = tamed(text(notice.caller.num));
    if (!number.isEmpty() && number != whoText(notice.caller, book)) {
        lines << number;
    }
    if (!notice.dialled.empty()) {
        lines << Notifications::tr("Dialled: %1").arg(tamed(text(notice.dialled)));
    }
    if (!notice.queue.empty()) {
        lines << Notifications::tr("Queue: %1").arg(tamed(text(notice.queue)));
    }
    const bool isLong = notice.kind == notices::NoticeKind::Waiting ||
                        notice.kind == notices::NoticeKind::TalkingLong;
    if (isLong && isTimed(notice.at)) {
        lines << sinceText(notice.at);
    }
    if (notice.offers > 1) {
        lines << Notifications::tr("Rang %n time(s)", nullptr, notice.offers);
    }
    return lines.join(u'\n');
}

QString iconOf(notices::NoticeKind kind)
{
    switch (kind) {
    case notices::NoticeKind::Incoming:
    case notices::NoticeKind::Transferred:
    case notices::NoticeKind::Returned:
    case notices::NoticeKind::Waiting:
    case notices::NoticeKind::TalkingLong:
    case notices::NoticeKind::TooManyWaiting:
        return QStringLiteral("call-start");
    case notices::NoticeKind::AnsweredElsewhere:
        return QStringLiteral("call-stop");
    case notices::NoticeKind::Missed:
        return QStringLiteral("call-missed");
    }
    return {};
}

QString categoryOf(notices::NoticeKind kind)
{
    switch (kind) {
    case notices::NoticeKind::Incoming:
    case notices::NoticeKind::Transferred:
    case notices::NoticeKind::Returned:
    case notices::NoticeKind::Waiting:
    case notices::NoticeKind::TalkingLong:
    case notices::NoticeKind::TooManyWaiting:
        return QStringLiteral("call.incoming");
    case notices::NoticeKind::AnsweredElsewhere:
        return QStringLiteral("call.ended");
    case notices::NoticeKind::Missed:
        return QStringLiteral("call.unanswered");
    }
    return {};
}

Urgency urgencyOf(const notices::Notice &notice)
{
    if (notice.rings || notice.kind == notices::NoticeKind::Waiting) {
        return Urgency::Critical;
    }
    return notice.kind == notices::NoticeKind::AnsweredElsewhere ? Urgency::Low : Urgency::Normal;
}

} // namespace

QString tamed(const QString &text)
{
    QString line;
    for (const QChar c : text.left(20 * longest)) {
        const bool isUnseen =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        line += isUnseen ? QChar(u' ') : c;
    }
    line = line.simplified();
    if (line.size() <= longest) {
        return line;
    }
    line.truncate(line[longest - 2].isHighSurrogate() ? longest - 2 : longest - 1);
    return line + u'…';
}

QString popText(const notices::ScreenPop &pop)
{
    const QString name = tamed(notices::PopTarget::nameOf(pop));
    return pop.kind == notices::ScreenPop::Kind::Program
               ? Notifications::tr("Start %1", "a program").arg(name)
               : Notifications::tr("Open %1", "the page of a host").arg(name);
}

QString whoText(const Party &party, const contacts::ContactBook &book)
{
    const std::string_view known = book.nameOf(party.num);
    for (const std::string_view word :
         {known, std::string_view(party.name), std::string_view(party.num)}) {
        if (const QString tame = tamed(text(word)); !tame.isEmpty()) {
            return tame;
        }
    }
    return Notifications::tr("Somebody", "a caller without number and name");
}

NotificationText textOf(const notices::Notice &notice, const contacts::ContactBook &book)
{
    NotificationText text;
    text.id = {.notice = notice.id};
    text.call = notice.call;
    text.canShow = notice.kind != notices::NoticeKind::TooManyWaiting;
    text.kind = notice.kind;
    text.title = titleOf(notice, book);
    text.body = bodyOf(notice, book);
    text.icon = iconOf(notice.kind);
    text.category = categoryOf(notice.kind);
    text.urgency = urgencyOf(notice);
    text.sounds = notice.sounds;
    text.stays = !isFinal(notice.kind);
    if (notice.click) {
        text.pop = {*notice.click, notices::valuesOf(notice, book)};
    }
    return text;
}

NotificationText textOf(const notices::QuietDigest &digest, const contacts::ContactBook &book)
{
    QStringList who;
    for (const Party &caller : digest.missed) {
        if (const QString name = whoText(caller, book); !who.contains(name)) {
            who << name;
        }
    }
    const int missed = static_cast<int>(digest.missed.size());
    const int more = static_cast<int>(who.size()) - static_cast<int>(namedAtMost);
    NotificationText text;
    text.id = {.of = NotificationId::Of::Digest};
    text.canShow = digest.missed.size() > 0;
    text.kind = notices::NoticeKind::Missed;
    text.title = Notifications::tr("%n missed call(s) during Do Not Disturb", nullptr, missed);
    QStringList lines = who.mid(0, namedAtMost);
    if (more > 0) {
        lines << Notifications::tr("and %n other(s)", nullptr, more);
    }
    if (digest.answeredElsewhere > 0) {
        lines << Notifications::tr("%n call(s) answered elsewhere", nullptr,
                                   digest.answeredElsewhere);
    }
    text.body = lines.join(u'\n');
    text.icon = iconOf(text.kind);
    text.category = categoryOf(text.kind);
    return text;
}

} // namespace cacofonisk::ui
