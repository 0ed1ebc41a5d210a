// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/reports/reporttext.h"

#include "core/reports/jsonlinesreporter.h"
#include "core/reports/reports.h"
#include "tests/support/recordings.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cacofonisk::test {

namespace {

/// The reference keeps them in no order.
QJsonObject inOrder(QJsonObject report)
{
    const QString key = QStringLiteral("targets");
    if (!report.contains(key)) {
        return report;
    }
    QVariantList targets = report[key].toArray().toVariantList();
    std::sort(targets.begin(), targets.end(), [](const QVariant &one, const QVariant &other) {
        const QString name = QStringLiteral("name");
        return one.toMap()[name].toString() < other.toMap()[name].toString();
    });
    report[key] = QJsonArray::fromVariantList(targets);
    return report;
}

QString plain(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return QStringLiteral("(missing)");
    }
    if (value.isString()) {
        return value.toString();
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// A member that is said, and so no longer in `object`.
QString said(QJsonObject &object, const char *key)
{
    return plain(object.take(QLatin1String(key)));
}

/// What was not said.
QString rest(const QJsonObject &object)
{
    QString text;
    for (auto member = object.begin(); member != object.end(); ++member) {
        text += QStringLiteral(", %1 %2").arg(member.key(), plain(member.value()));
    }
    return text;
}

QString saidParty(QJsonObject &channel, const char *key)
{
    const QJsonValue value = channel.take(QLatin1String(key));
    if (!value.isObject()) {
        return plain(value);
    }
    QJsonObject party = value.toObject();
    const QString name = said(party, "name");
    const QString num = said(party, "num");
    return QStringLiteral("\"%1\" <%2>%3").arg(name, num, rest(party));
}

QString textOfChannel(const QJsonValue &value)
{
    if (!value.isObject()) {
        return plain(value);
    }
    QJsonObject channel = value.toObject();
    const QString callerId = saidParty(channel, "caller_id");
    QString text = QStringLiteral("%1 %2").arg(said(channel, "name"), callerId);
    text += QStringLiteral(" sees %1").arg(saidParty(channel, "connected_line"));
    text += QStringLiteral(", exten %1").arg(said(channel, "exten"));
    const QString state =
        channel.value(u"state").isDouble() ? QString() : QStringLiteral("no number ");
    text += QStringLiteral(", state %1").arg(state + said(channel, "state"));
    text += QStringLiteral(", account %1").arg(said(channel, "account_code"));
    text += QStringLiteral(", %1").arg(said(channel, "uniqueid"));
    text += QStringLiteral(" of %1").arg(said(channel, "linkedid"));
    const QJsonValue presentation = channel.take(QStringLiteral("cid_calling_pres"));
    if (!presentation.isNull()) {
        text += QStringLiteral(", presentation %1").arg(plain(presentation));
    }
    return text + rest(channel);
}

} // namespace

QByteArray reportLinesOf(const QString &path)
{
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    ami::Problems problems;
    tracking::Tracker tracker(problems);
    reports::Reports reports(tracker, "server");
    reports::JsonLinesReporter reporter(output);
    reports.addReporter(reporter);
    const LoadedRecording recording(path);
    for (const ami::Message &message : recording.messages()) {
        tracker.handle(message);
    }
    return output.data();
}

const QStringList &nineReports()
{
    static const QStringList names{
        QStringLiteral("b_dial"),
        QStringLiteral("b_dial_end"),
        QStringLiteral("up"),
        QStringLiteral("attended_transfer"),
        QStringLiteral("blind_transfer"),
        QStringLiteral("blonde_transfer"),
        QStringLiteral("hangup"),
        QStringLiteral("queue_caller_abandon"),
        QStringLiteral("user_event"),
    };
    return names;
}

QList<QJsonObject> nineReportsIn(const QByteArray &lines)
{
    QList<QJsonObject> reports;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject report = QJsonDocument::fromJson(line).object();
        if (nineReports().contains(report[u"report"].toString())) {
            reports.append(inOrder(report));
        }
    }
    return reports;
}

QStringList textOfReport(QJsonObject report)
{
    const QJsonValue caller = report.value(u"caller");
    QString first = said(report, "report") + u' ' + said(report, "timestamp");
    first += QStringLiteral(" on %1").arg(said(report, "server"));
    if (report.contains(u"reason")) {
        first += QStringLiteral(": %1").arg(said(report, "reason"));
    }
    if (report.value(u"call") == caller[u"linkedid"]) {
        report.remove(QStringLiteral("call"));
    }
    QStringList lines;
    for (const char *const key : {"caller", "transferer", "target"}) {
        if (report.contains(QLatin1String(key))) {
            const QJsonValue channel = report.take(QLatin1String(key));
            lines << QStringLiteral("    %1 %2").arg(QLatin1String(key), textOfChannel(channel));
        }
    }
    if (report.value(u"targets").isArray()) {
        const QJsonArray targets = report.take(QStringLiteral("targets")).toArray();
        for (const QJsonValue &target : targets) {
            lines << QStringLiteral("    targets %1").arg(textOfChannel(target));
        }
        if (targets.isEmpty()) {
            lines << QStringLiteral("    targets none");
        }
    }
    const QJsonObject event = report.take(QStringLiteral("event")).toObject();
    for (auto field = event.begin(); field != event.end(); ++field) {
        lines << QStringLiteral("    event %1: %2").arg(field.key(), plain(field.value()));
    }
    lines.prepend(first + rest(report));
    return lines;
}

} // namespace cacofonisk::test
