// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/excerpt.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/story.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace cacofonisk::tst_excerpt {

using namespace test;
using recording::Excerpt;

class ExcerptTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheSameCall_data();
    void tellsTheSameCall();
    void leavesOutOthers();
    void findsACallByTheNameOfAChannel();
    void saysWhatCannotBeRead();
    void countsWhatIsWrongOnce();

private:
    QString copied(const QString &path, const Excerpt::Ids &ids);

    Files m_files;
};

namespace {

/// The calls of a recording that have that id.
QStringList callsOf(const QString &path, const QString &id = {})
{
    QStringList calls;
    for (const QJsonValue line : storyOf(path)) {
        if (!line[u"report"].isUndefined() || (!id.isEmpty() && line[u"call"].toString() != id)) {
            continue;
        }
        calls += text(QJsonDocument(line.toObject()).toJson().toStdString()).split(u'\n');
    }
    return calls;
}

QStringList idsOf(const QString &path)
{
    QStringList ids;
    for (const QJsonValue line : storyOf(path)) {
        if (line[u"report"].isUndefined()) {
            ids.append(line[u"call"].toString());
        }
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

QString ExcerptTest::copied(const QString &path, const Excerpt::Ids &ids)
{
    const QString to = m_files.path(QStringLiteral("excerpt"));
    ami::Problems problems;
    const auto writer =
        recording::Writer::create(to, recording::Format::JsonLines, false, problems);
    const auto count = Excerpt::copy(path, ids, **writer, problems);
    if (!count || !(*writer)->finish()) {
        qFatal("%s cannot be copied", qPrintable(path));
    }
    return to;
}

void ExcerptTest::tellsTheSameCall_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &name : sampled(recordings())) {
        QTest::newRow(qPrintable(name)) << test::recording(name);
    }
}

void ExcerptTest::tellsTheSameCall()
{
    QFETCH(QString, path);
    QStringList ids = idsOf(path);
    constexpr qsizetype enough = 10;
    for (const QString &id : ids.first(std::min(ids.size(), enough))) {
        QCOMPARE(callsOf(copied(path, {id.toStdString()}), id), callsOf(path, id));
    }
}

void ExcerptTest::leavesOutOthers()
{
    const QString path = test::recording(QStringLiteral("16/busy-hour.ami.gz"));
    const QStringList ids = idsOf(path);
    QVERIFY(ids.size() > 100);
    const QStringList left = idsOf(copied(path, {ids.first().toStdString()}));
    QVERIFY2(left.size() < 4, qPrintable(left.join(u' ')));
}

void ExcerptTest::findsACallByTheNameOfAChannel()
{
    const QString path = test::recording(QStringLiteral("16/answer-a-hangup.ami.gz"));
    const QString id = idsOf(path).first();
    const QJsonObject call =
        QJsonDocument::fromJson(callsOf(path, id).join(u'\n').toUtf8()).object();
    const QString channel = call[u"answered_by"][u"channel"].toString();
    QVERIFY(!channel.isEmpty());
    QCOMPARE(callsOf(copied(path, {channel.toStdString()})), callsOf(path, id));
}

void ExcerptTest::saysWhatCannotBeRead()
{
    ami::Problems problems;
    const QString path = m_files.path(QStringLiteral("none"));
    const auto writer = recording::Writer::create(m_files.path(QStringLiteral("excerpt")),
                                                  recording::Format::JsonLines, false, problems);
    const auto copied = Excerpt::copy(path, {"1"}, **writer, problems);
    QVERIFY(!copied);
    QCOMPARE(copied.error().message(),
             QStringLiteral("%1 cannot be read: No such file or directory.").arg(path));
}

/// It reads the recording several times.
void ExcerptTest::countsWhatIsWrongOnce()
{
    const QString path = m_files.write(QStringLiteral("wrong"),
                                       "Event: Newchannel\r\nChannel: SIP/a\r\nUniqueid: 1.1\r\n"
                                       "Linkedid: 1.1\r\n\r\nEvent: Hangup\r\nChannel: SIP/a");
    ami::Problems problems;
    const auto writer = recording::Writer::create(m_files.path(QStringLiteral("excerpt")),
                                                  recording::Format::JsonLines, false, problems);
    const auto copied = Excerpt::copy(path, {"1.1"}, **writer, problems);
    QVERIFY(copied);
    QCOMPARE(problems.entries().size(), std::size_t(1));
    QCOMPARE(problems.entries().front().count, std::uint64_t(1));
}

CACOFONISK_TEST(ExcerptTest)

} // namespace cacofonisk::tst_excerpt

#include "tst_excerpt.moc"
