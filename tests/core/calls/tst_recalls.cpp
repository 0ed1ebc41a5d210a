// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "core/session/pipeline.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

namespace cacofonisk::tst_recalls {

using namespace calls;

/// What is known of a transferer who is rung back while that goes on.
class RecallsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoIsRungBack_data();
    void tellsWhoIsRungBack();
    void leavesAnOriginateAlone_data() { addVersions(); }
    void leavesAnOriginateAlone();
    void tellsWhoIsAsked_data() { addVersions(); }
    void tellsWhoIsAsked();

private:
    static void addVersions();
};

namespace {

using Change = std::function<void(test::Fields &)>;
using Words = std::function<QString(const Call &)>;

QString str(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString words(const std::vector<DialTarget> &targets)
{
    QStringList list;
    for (const DialTarget &target : targets) {
        list << str(target.party.num) + u' ' + str(nameOf(target.outcome));
    }
    return list.join(QStringLiteral(", "));
}

/// `pending 1003 busy; 1002 ringing`
QString transferWords(const Call &call)
{
    if (call.transfers.empty()) {
        return {};
    }
    const Transfer &transfer = call.transfers.back();
    return str(nameOf(transfer.outcome)) + u' ' + words(transfer.rang) + QStringLiteral("; ") +
           words(transfer.recalls);
}

QString consultationWords(const Call &call)
{
    QStringList list;
    for (const Consultation &asked : call.consultations) {
        list << str(asked.by.num) + QStringLiteral(" asks ") + words(asked.rang) +
                    (asked.ended ? QStringLiteral(", over") : QString());
    }
    return list.join(QStringLiteral("; "));
}

/// What `words` says of the calls of a recording, whenever that is something else.
QStringList historyOf(const QString &name, const Words &words, const Change &change = {})
{
    ami::Problems problems;
    const auto reader = recording::openRecording(test::recording(name), problems);
    session::Pipeline pipeline("test", problems);
    QStringList history;
    const auto take = [&](const Call &call) {
        const QString said = words(call);
        if (!said.isEmpty() && !history.endsWith(said)) {
            history << said;
        }
    };
    QObject::connect(&pipeline.callBook(), &CallBook::callEnded, &pipeline.callBook(), take);
    ami::Message message;
    while (reader && (*reader)->next(message)) {
        test::Fields fields = test::fieldsOf(message);
        if (change) {
            change(fields);
        }
        std::string text;
        for (const auto &[key, value] : fields) {
            text += key + ": " + value + "\r\n";
        }
        test::parse(text + "\r\n", text.size() + 2, problems,
                    [&](const ami::Message &changed) { pipeline.handle(changed); });
        const std::vector<SharedCall> changed = pipeline.callBook().takeChanged();
        std::for_each(changed.begin(), changed.end(), take);
    }
    pipeline.callBook().settle();
    return history;
}

QString pathOf(const QString &version, const char *name)
{
    return version + u'/' + QLatin1String(name) + QStringLiteral(".ami.gz");
}

} // namespace

void RecallsTest::addVersions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("16") << QStringLiteral("16");
    QTest::newRow("22") << QStringLiteral("22");
}

void RecallsTest::tellsWhoIsRungBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("history");
    const auto add = [](const char *name, const QStringList &ends) {
        QStringList history{QStringLiteral("pending 1003 ringing; "),
                            QStringLiteral("pending 1003 busy; "),
                            QStringLiteral("pending 1003 busy; 1002 ringing")};
        history += ends;
        for (const char *version : {"16", "22"}) {
            QTest::addRow("%s, %s", version, name)
                << pathOf(QLatin1String(version), name) << history;
        }
    };
    const QStringList again{QStringLiteral("pending 1003 busy; 1002 no-answer"),
                            QStringLiteral("pending 1003 busy, 1003 ringing; 1002 no-answer")};
    add("blonde-dtmf-recall", {QStringLiteral("returned 1003 busy; 1002 answered")});
    add("blonde-dtmf-recall-cancelled", {QStringLiteral("failed 1003 busy; 1002 cancelled")});
    add("blonde-dtmf-recall-rejected", {QStringLiteral("pending 1003 busy; 1002 busy"),
                                        QStringLiteral("failed 1003 busy; 1002 busy")});
    add("blonde-dtmf-recall-retry-answered",
        again + QStringList{QStringLiteral("completed 1003 busy, 1003 answered; 1002 no-answer")});
    add("blonde-dtmf-recall-twice",
        again +
            QStringList{
                QStringLiteral("pending 1003 busy, 1003 busy; 1002 no-answer"),
                QStringLiteral("pending 1003 busy, 1003 busy; 1002 no-answer, 1002 ringing"),
                QStringLiteral("returned 1003 busy, 1003 busy; 1002 no-answer, 1002 answered")});
}

void RecallsTest::tellsWhoIsRungBack()
{
    QFETCH(QString, name);
    QFETCH(QStringList, history);
    QStringList told = historyOf(name, transferWords);
    told.removeIf([&](const QString &words) { return !history.contains(words); });
    QCOMPARE(told, history); // between them are moments in which not all is known of one
}

/// By its number it is no recall.
void RecallsTest::leavesAnOriginateAlone()
{
    QFETCH(QString, version);
    const auto callNumber = [](test::Fields &fields) {
        const auto is = [&](std::string_view key, std::string_view end) {
            return std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
                return field.first == key && field.second.ends_with(end);
            });
        };
        for (auto &[key, value] : fields) {
            const bool isIts = (is("Channel", "-000001b3") && key == "ConnectedLineNum") ||
                               (is("DestChannel", "-000001b3") && key == "DestConnectedLineNum");
            value = isIts ? "0612345678" : value;
        }
    };
    const auto ids = [](const Call &call) { return QString::number(call.id); };
    const QString name = pathOf(version, "blonde-dtmf-recall");
    const QStringList one = historyOf(name, ids);
    const QStringList two = historyOf(name, ids, callNumber);
    QCOMPARE(QSet<QString>(one.begin(), one.end()).size(), 1);
    QCOMPARE(QSet<QString>(two.begin(), two.end()).size(), 2);
}

void RecallsTest::tellsWhoIsAsked()
{
    QFETCH(QString, version);
    const QStringList history =
        historyOf(pathOf(version, "attended-dtmf-target-no-answer"), consultationWords);
    QCOMPARE(history.first(), QStringLiteral("1002 asks 1003 ringing"));
    QCOMPARE(history.last(), QStringLiteral("1002 asks 1003 cancelled, over"));
}

CACOFONISK_TEST(RecallsTest)

} // namespace cacofonisk::tst_recalls

#include "tst_recalls.moc"
