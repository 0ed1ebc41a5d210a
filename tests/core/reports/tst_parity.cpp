// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/reports/reporttext.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace cacofonisk::tst_parity {

using namespace test;

/// Holds the nine reports against those that were reviewed (see expected/README.md), and against
/// what Cacofonisk's own tracker says of its own recordings, where they lie beside the project.
class ParityTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsWhatIsExpected_data();
    void reportsWhatIsExpected();
    void expectsEveryReport_data();
    void expectsEveryReport();
    void reportsWhatTheReferenceReports_data();
    void reportsWhatTheReferenceReports();
};

namespace {

const QDir &expectedFolder()
{
    static const QDir folder(QStringLiteral(EXPECTED_REPORTS));
    return folder;
}

/// The names of the recordings whose reports were reviewed: `16/blind-refer-b`.
QStringList reviewed()
{
    QStringList names;
    QDirIterator files(expectedFolder().path(), {QStringLiteral("*.txt")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.append(expectedFolder().relativeFilePath(files.next()).chopped(4));
    }
    names.sort();
    return names;
}

QString expectedPath(const QString &name)
{
    return expectedFolder().filePath(name + QStringLiteral(".txt"));
}

/// The lines of a reviewed file, but its remarks.
QStringList expectedLines(const QString &name)
{
    QStringList lines = QString::fromUtf8(contentOf(expectedPath(name))).split(u'\n');
    lines.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(u'#'); });
    return lines;
}

/// With its remarks as they are.
void write(const QString &name, const QStringList &reports)
{
    QStringList lines = QString::fromUtf8(contentOf(expectedPath(name))).split(u'\n');
    lines.removeIf([](const QString &line) { return !line.startsWith(u'#'); });
    QFile file(expectedPath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((lines + reports).join(u'\n').toUtf8() + '\n');
}

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

} // namespace

void ParityTest::reportsWhatIsExpected_data()
{
    addRows(reviewed());
}

void ParityTest::reportsWhatIsExpected()
{
    QFETCH(QString, name);
    const QString path = recording(name + QStringLiteral(".ami.gz"));
    QVERIFY(QFile::exists(path));
    QStringList lines;
    for (const QJsonObject &report : nineReportsIn(reportLinesOf(path))) {
        lines += textOfReport(report);
    }
    if (qEnvironmentVariableIsSet("WRITE_REPORTS")) {
        write(name, lines);
    }
    const QStringList expected = expectedLines(name);
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i) {
        QCOMPARE(lines[i], expected[i]);
    }
    QCOMPARE(lines.mid(expected.size()), QStringList());
    QCOMPARE(QStringList(), expected.mid(lines.size()));
}

void ParityTest::expectsEveryReport_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("driver");
    const auto add = [](const QString &report, const char *folder, const char *driver) {
        QTest::addRow("%s of %s%s", qPrintable(report), folder, driver)
            << report << QString::fromLatin1(folder) << QString::fromLatin1(driver);
    };
    for (const QString &report : nineReports()) {
        add(report, "16/", "");
        add(report, "22/", "");
        add(report, "", "SIP/");
        add(report, "", "PJSIP/");
    }
}

void ParityTest::expectsEveryReport()
{
    QFETCH(QString, report);
    QFETCH(QString, folder);
    QFETCH(QString, driver);
    const QStringList names = reviewed();
    const auto count = std::count_if(names.begin(), names.end(), [&](const QString &name) {
        const QString text = u'\n' + expectedLines(name).join(u'\n');
        return name.startsWith(folder) && text.contains(u' ' + driver) &&
               text.contains(u'\n' + report + u' ');
    });
    QVERIFY2(count >= 2, qPrintable(QStringLiteral("only %1 recordings show it").arg(count)));
}

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
    const QList<QJsonObject> wanted = nineReportsIn(contentOf(expected));
    const QList<QJsonObject> got = nineReportsIn(reportLinesOf(recording));
    QVERIFY(QFile::exists(expected));
    for (qsizetype i = 0; i < std::min(got.size(), wanted.size()); ++i) {
        QCOMPARE(narrowed(got[i], wanted[i]), QJsonValue(wanted[i]));
    }
    QCOMPARE(got.size(), wanted.size());
}

CACOFONISK_TEST(ParityTest)

} // namespace cacofonisk::tst_parity

#include "tst_parity.moc"
