// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/jsonlinesreporter.h"
#include "core/reports/reports.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace cacofonisk::tst_parity {

using namespace test;

/// Holds the reports against what Cacofonisk's own tracker says of its own recordings, which lie
/// beside the project where they are there at all.
class ParityTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsWhatTheReferenceReports_data();
    void reportsWhatTheReferenceReports();
};

namespace {

/// `value` with only the fields that `like` has.
QJsonValue narrowed(const QJsonValue &value, const QJsonValue &like)
{
    if (value.isArray() && like.isArray() && !like.toArray().isEmpty()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray()) {
            items.append(narrowed(item, like.toArray().first()));
        }
        return items;
    }
    if (!value.isObject() || !like.isObject()) {
        return value;
    }
    QJsonObject object;
    for (const QString &key : like.toObject().keys()) {
        object[key] = narrowed(value[key], like[key]);
    }
    return object;
}

/// A report with its targets sorted by name: the reference keeps them in no order.
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

/// The reference knows none of these.
bool isOfAService(const QString &report)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(reports::Service::Kind::Count); ++i) {
        if (report == text(wordsOf(static_cast<reports::Service::Kind>(i)).report)) {
            return true;
        }
    }
    return false;
}

QList<QJsonObject> reportsIn(const QByteArray &lines)
{
    QList<QJsonObject> reports;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject report = QJsonDocument::fromJson(line).object();
        if (!line.trimmed().isEmpty() && !isOfAService(report[u"report"].toString())) {
            reports.append(inOrder(report));
        }
    }
    return reports;
}

QByteArray replayed(const QString &path)
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

} // namespace

void ParityTest::reportsWhatTheReferenceReports_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("expected");
    const QDir folder(parityFolder());
    const QStringList names = parityFolder().isEmpty()
                                  ? QStringList()
                                  : QDir(folder.filePath(QStringLiteral("recordings")))
                                        .entryList({QStringLiteral("*.json")});
    for (const QString &name : names) {
        const QString plain = name.chopped(5);
        QTest::newRow(qPrintable(plain))
            << folder.filePath(QStringLiteral("recordings/") + name)
            << folder.filePath(QStringLiteral("expected/%1.reports.jsonl").arg(plain));
    }
    if (names.isEmpty()) {
        QTest::newRow("no folder") << QString() << QString();
    }
}

void ParityTest::reportsWhatTheReferenceReports()
{
    QFETCH(QString, recording);
    QFETCH(QString, expected);
    if (recording.isEmpty()) {
        QSKIP("Cacofonisk's own recordings are not beside the project");
    }
    const QList<QJsonObject> wanted = reportsIn(contentOf(expected));
    const QList<QJsonObject> got = reportsIn(replayed(recording));
    QVERIFY(QFile::exists(expected));
    for (qsizetype i = 0; i < std::min(got.size(), wanted.size()); ++i) {
        QCOMPARE(narrowed(got[i], wanted[i]), QJsonValue(wanted[i]));
    }
    QCOMPARE(got.size(), wanted.size());
}

CACOFONISK_TEST(ParityTest)

} // namespace cacofonisk::tst_parity

#include "tst_parity.moc"
