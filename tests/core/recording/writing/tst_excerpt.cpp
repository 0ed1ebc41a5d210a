// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/excerpt.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/story.h"
#include "tests/support/testmain.h"

#include <QHash>
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
    void masksTheSameCall_data();
    void masksTheSameCall();
    void findsACallByTheNameOfAChannel();
    void goesOnInTheNextRecording();
    void canBeCancelled();
    void saysWhatCannotBeRead();
    void countsWhatIsWrongOnce();

private:
    QString copied(const QStringList &paths, const Excerpt::Ids &ids,
                   recording::Masker *masker = nullptr);

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

/// All calls of a recording, as lines, by their ids.
QHash<QString, QStringList> callsById(const QString &path)
{
    QHash<QString, QStringList> calls;
    for (const QJsonValue line : storyOf(path)) {
        if (line[u"report"].isUndefined()) {
            calls[line[u"call"].toString()] +=
                text(QJsonDocument(line.toObject()).toJson().toStdString()).split(u'\n');
        }
    }
    return calls;
}

/// A value without saying who it is about.
QJsonValue shapeOf(const QJsonValue &value)
{
    constexpr std::array masked{"num",   "name", "channel",       "dialled",
                                "trunk", "slot", "retrieved_from"};
    if (value.isArray()) {
        QJsonArray shape;
        for (const QJsonValue element : value.toArray()) {
            shape.append(shapeOf(element));
        }
        return shape;
    }
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isMasked = std::any_of(masked.begin(), masked.end(), [&](const char *key) {
            return member.key() == QLatin1String(key);
        });
        if (isMasked) {
            member.value() = member.value().toString().isEmpty();
        } else if (member.value().toString().startsWith(u"GOTO:")) { // with a number behind it
            member.value() = QStringLiteral("GOTO");
        } else if (member.value().isObject() || member.value().isArray()) {
            member.value() = shapeOf(member.value());
        }
    }
    return object;
}

QJsonArray shapesOf(const QString &path)
{
    QJsonArray calls;
    for (const QJsonValue line : storyOf(path)) {
        if (line[u"report"].isUndefined()) {
            calls.append(shapeOf(line));
        }
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

QString ExcerptTest::copied(const QStringList &paths, const Excerpt::Ids &ids,
                            recording::Masker *masker)
{
    const QString to = m_files.path(QStringLiteral("excerpt"));
    ami::Problems problems;
    const auto writer =
        recording::Writer::create(to, recording::Format::JsonLines, false, problems);
    const auto count = Excerpt::copy(paths, ids, **writer, problems, {}, masker);
    if (!count || !(*writer)->finish()) {
        qFatal("%s cannot be copied", qPrintable(paths.first()));
    }
    return to;
}

void ExcerptTest::tellsTheSameCall_data()
{
    addRows(recordingsAndCases());
}

/// Who has which phone and what is a trunk may be known from other calls alone.
void ExcerptTest::tellsTheSameCall()
{
    QFETCH(QString, name);
    const QString path = test::recording(name);
    const QHash<QString, QStringList> whole = callsById(path);
    const QStringList ids = idsOf(path);
    constexpr qsizetype enough = 40; // of a recording with very many, some from all over it
    const qsizetype step = std::max<qsizetype>(1, ids.size() / enough);
    for (qsizetype i = 0; i < ids.size(); i += step) {
        const QString excerpt = copied({path}, {ids[i].toStdString()});
        QCOMPARE(callsById(excerpt)[ids[i]], whole[ids[i]]);
    }
}

void ExcerptTest::masksTheSameCall_data()
{
    addRows(recordingsAndCases());
}

/// The same happens, between others.
void ExcerptTest::masksTheSameCall()
{
    QFETCH(QString, name);
    const QString path = test::recording(name);
    const QStringList ids = idsOf(path);
    recording::Masker masker({});
    const LoadedRecording loaded(path);
    for (const ami::Message &message : loaded.messages()) {
        masker.learn(message);
    }
    constexpr qsizetype enough = 3;
    for (const QString &id : ids.first(std::min(ids.size(), enough))) {
        const QString plain = copied({path}, {id.toStdString()});
        const QJsonArray shape = shapesOf(plain);
        const QString masked = copied({path}, {id.toStdString()}, &masker);
        QCOMPARE(QJsonDocument(shapesOf(masked)).toJson(), QJsonDocument(shape).toJson());
    }
}

void ExcerptTest::leavesOutOthers()
{
    const QString path = test::recording(QStringLiteral("16/busy-hour.ami.gz"));
    const QStringList ids = idsOf(path);
    QVERIFY(ids.size() > 100);
    const QStringList left = idsOf(copied({path}, {ids.first().toStdString()}));
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
    QCOMPARE(callsOf(copied({path}, {channel.toStdString()})), callsOf(path, id));
}

/// As the files of a rolling set do.
void ExcerptTest::goesOnInTheNextRecording()
{
    const QString path = test::recording(QStringLiteral("16/answer-a-hangup.ami.gz"));
    const LoadedRecording loaded(path);
    const auto half = loaded.messages().size() / 2;
    ami::Problems problems;
    QStringList parts;
    for (const auto &messages : {loaded.messages().first(half), loaded.messages().subspan(half)}) {
        parts.append(m_files.path(QStringLiteral("part%1.jsonl").arg(parts.size())));
        const auto writer =
            recording::Writer::create(parts.last(), recording::Format::JsonLines, false, problems);
        for (const ami::Message &message : messages) {
            QVERIFY((*writer)->write(message));
        }
        QVERIFY((*writer)->finish());
    }
    const QString id = idsOf(path).first();
    QCOMPARE(callsOf(copied(parts, {id.toStdString()}), id), callsOf(path, id));
}

/// At once, in whichever pass, and what is done never gets less.
void ExcerptTest::canBeCancelled()
{
    const QString path = test::recording(QStringLiteral("16/busy-hour.ami.gz"));
    const std::string id = idsOf(path).first().toStdString();
    std::vector<double> told;
    const auto run = [&](std::size_t looks) {
        told.clear();
        ami::Problems problems;
        const auto writer = recording::Writer::create(
            m_files.path(QStringLiteral("excerpt")), recording::Format::JsonLines, false, problems);
        const auto goesOn = [&](double done) {
            told.push_back(done);
            return told.size() < looks;
        };
        return Excerpt::copy({path}, {id}, **writer, problems, goesOn).value();
    };
    constexpr std::size_t never = 1'000'000;
    const std::uint64_t all = run(never);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() >= 0 && told.back() > 0.5 && told.back() <= 1);
    const std::size_t looks = told.size();
    for (const std::size_t stopped : {std::size_t(1), looks / 2, looks - 1}) {
        QVERIFY(run(stopped) < all);
        QCOMPARE(told.size(), stopped);
    }
}

void ExcerptTest::saysWhatCannotBeRead()
{
    ami::Problems problems;
    const QString path = m_files.path(QStringLiteral("none"));
    const auto writer = recording::Writer::create(m_files.path(QStringLiteral("excerpt")),
                                                  recording::Format::JsonLines, false, problems);
    const auto copied = Excerpt::copy({path}, {"1"}, **writer, problems);
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
    const auto copied = Excerpt::copy({path}, {"1.1"}, **writer, problems);
    QVERIFY(copied);
    QCOMPARE(problems.entries().size(), std::size_t(1));
    QCOMPARE(problems.entries().front().count, std::uint64_t(1));
}

CACOFONISK_TEST(ExcerptTest)

} // namespace cacofonisk::tst_excerpt

#include "tst_excerpt.moc"
