// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/jsonvalue.h"
#include "core/session/pipeline.h"
#include "core/switchboard/cardreader.h"
#include "core/switchboard/cardwriter.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_cardreader {

using namespace switchboard;
using namespace test;

class CardReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReadIsWrittenAlike_data() { addRows(recordings()); }
    void whatIsReadIsWrittenAlike();
    void refusesWhatIsNoCard();
};

namespace {

/// The first that is written otherwise after it was read, in both ways; empty where there is none.
class Comparison
{
public:
    void compare(const Cards &cards)
    {
        m_writer.write(cards, [this](const CardChange &change) {
            const Cards read = readCard(change);
            std::string again;
            CardWriter().write(read, [&again](const CardChange &other) { again = other.data; });
            if (again != change.data && m_fault.isEmpty()) {
                m_fault =
                    QString::fromStdString(std::string(change.data) + "\n    is read as\n" + again);
            }
        });
    }

    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    Cards readCard(const CardChange &change)
    {
        const JsonValue json = m_document.read(change.data);
        Cards cards;
        if (auto card = readExtension(json)) {
            cards.extensions.push_back(*card);
        } else if (auto queue = readQueue(json)) {
            cards.queues.push_back(*queue);
        } else if (auto conference = readConference(json)) {
            cards.conferences.push_back(*conference);
        } else if (auto parking = readParking(json)) {
            cards.parkings.push_back(*parking);
        }
        return cards;
    }

    CardWriter m_writer;
    JsonDocument m_document;
    QString m_fault;
};

} // namespace

void CardReaderTest::whatIsReadIsWrittenAlike()
{
    QFETCH(QString, name);
    const LoadedRecording loaded(test::recording(name));
    ami::Problems problems;
    session::Pipeline pipeline("pbx", problems, 0, session::Output::ReportsAndSwitchboard);
    Comparison comparison;
    for (const ami::Message &message : loaded.messages()) {
        pipeline.handle(message);
        comparison.compare(pipeline.switchboard().takeChanges());
    }
    comparison.compare(pipeline.switchboard().all());
    QVERIFY2(comparison.fault().isEmpty(), qPrintable(comparison.fault()));
}

void CardReaderTest::refusesWhatIsNoCard()
{
    JsonDocument document;
    QVERIFY(!readExtension(document.read(R"({"ext":1001})")));
    QVERIFY(!readQueue(document.read(R"({"queue":null,"waiting":[]})")));
    QVERIFY(!readConference(document.read(R"([1])")));
    QVERIFY(!readParking(document.read("701")));
    const auto queue = readQueue(document.read(
        R"({"queue":"/ + #","waiting":[1,{"caller":"A"}],"members":{},"today":{"answered":-1}})"));
    QVERIFY(queue);
    QCOMPARE(queue->waiting.size(), 2U);
    QCOMPARE(queue->name, std::string("/ + #"));
}

CACOFONISK_TEST(CardReaderTest)

} // namespace cacofonisk::tst_cardreader

#include "tst_cardreader.moc"
