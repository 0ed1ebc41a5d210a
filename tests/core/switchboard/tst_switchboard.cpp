// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/packing.h"
#include "core/switchboard/boardmembers.h"
#include "core/tracking/statemembers.h"
#include "tests/core/switchboard/switchlists.h"
#include "tests/core/switchboard/watchedswitch.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>
#include <random>

namespace cacofonisk::tst_switchboard {

using namespace test;
using switchboard::Cards;

/// What holds of a switchboard whatever comes.
class SwitchboardTest : public QObject
{
    Q_OBJECT

private slots:
    void changesTellAllThatThereIs_data();
    void changesTellAllThatThereIs();
    void goesOnFromASavedState_data();
    void goesOnFromASavedState();
    void listsTellWhatWasMissed_data();
    void listsTellWhatWasMissed();
    void nothingComesTwice_data();
    void nothingComesTwice();
    void nobodyStaysWhenEventsAreLost_data();
    void nobodyStaysWhenEventsAreLost();
    void nobodyIsThereWhenAllHaveHungUp_data();
    void nobodyIsThereWhenAllHaveHungUp();
    void survivesAnything();
    void keepsNoMoreThanItMay();
    void keepsNothingOfCallsThatAreOver_data();
    void keepsNothingOfCallsThatAreOver();
};

namespace {

using Span = std::span<const ami::Message>;

void give(WatchedSwitch &pbx, Span messages)
{
    for (const ami::Message &message : messages) {
        pbx.tracker.handle(message);
    }
}

/// Everything as it is told by changes, by what it is of.
class Shown
{
public:
    void update(const Cards &changes)
    {
        for (const auto &card : changes.extensions) {
            set(card.exten + '@' + card.context, {{card}, {}, {}, {}}, card.isGone);
        }
        for (const auto &card : changes.queues) {
            set("queue " + card.name, {{}, {card}, {}, {}}, card.isGone);
        }
        for (const auto &card : changes.conferences) {
            set("conference " + card.name, {{}, {}, {card}, {}}, card.isGone);
        }
        for (const auto &card : changes.parkings) {
            set("space " + card.space + '@' + card.lot, {{}, {}, {}, {card}}, !card.parked);
        }
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const auto &[key, card] : m_cards) {
            lines += linesOf(card);
        }
        lines.sort();
        return lines;
    }

private:
    void set(const std::string &key, const Cards &card, bool isGone)
    {
        isGone ? static_cast<void>(m_cards.erase(key))
               : static_cast<void>(m_cards.insert_or_assign(key, card));
    }

    std::map<std::string, Cards> m_cards;
};

/// Steps through a recording, short or long.
std::size_t stepOf(Span messages, std::size_t most)
{
    return std::max<std::size_t>(1, messages.size() / most);
}

void addRecordings()
{
    addRows(recordingsAndCases().filter(
        QRegularExpression(QStringLiteral("queue|park|conf|agent|mid-call|hold|group|attended-"
                                          "refer|blind-refer|originate|restart"))));
}

} // namespace

void SwitchboardTest::changesTellAllThatThereIs_data()
{
    addRows(recordingsAndCases());
}

void SwitchboardTest::changesTellAllThatThereIs()
{
    QFETCH(const QString, name);
    const LoadedRecording loaded(recording(name));
    WatchedSwitch pbx;
    Shown shown;
    const std::size_t step = stepOf(loaded.messages(), 10);
    std::size_t at = 0;
    for (const ami::Message &message : loaded.messages()) {
        pbx.tracker.handle(message);
        shown.update(pbx.board.takeChanges());
        if (++at % step == 0 || at == loaded.messages().size()) {
            QCOMPARE(shown.lines(), pbx.all());
        }
    }
}

void SwitchboardTest::goesOnFromASavedState_data()
{
    addRecordings();
}

void SwitchboardTest::goesOnFromASavedState()
{
    QFETCH(const QString, name);
    const LoadedRecording loaded(recording(name));
    const Span messages = loaded.messages();
    WatchedSwitch straight;
    const std::size_t step = stepOf(messages, 8);
    for (std::size_t at = 0; at < messages.size(); at += step) {
        WatchedSwitch resumed;
        Packer packer;
        packer(straight.tracker.state(), straight.board.board());
        const QByteArray bytes = packer.take();
        tracking::State state;
        switchboard::Board board;
        Unpacker({bytes.constData(), static_cast<std::size_t>(bytes.size())})(state, board);
        resumed.tracker.restore(std::move(state));
        resumed.board.restore(std::move(board));
        QCOMPARE(resumed.board.all(), straight.board.all());
        const Span next = messages.subspan(at, std::min(step, messages.size() - at));
        give(straight, next);
        give(resumed, next);
        QCOMPARE(resumed.all(), straight.all());
        QCOMPARE(resumed.board.all(), straight.board.all());
    }
}

void SwitchboardTest::listsTellWhatWasMissed_data()
{
    addRecordings();
}

/// Who comes in the middle and reads the lists sees what is seen by who was there from the begin,
/// but for names that were told before, and times; and so does who was there, and reads them.
void SwitchboardTest::listsTellWhatWasMissed()
{
    QFETCH(const QString, name);
    const LoadedRecording loaded(recording(name));
    const Span messages = loaded.messages();
    WatchedSwitch whole;
    const std::size_t step = stepOf(messages, 8);
    for (std::size_t at = 0; at < messages.size(); at += step) {
        const std::string lists = listsOf(whole.tracker.state(), whole.board.board());
        WatchedSwitch late;
        (void)late.tell(lists);
        QCOMPARE(bareLines(late.board), bareLines(whole.board));
        const QStringList before = bareLines(whole.board);
        (void)whole.tell(lists);
        QCOMPARE(bareLines(whole.board), before);
        give(whole, messages.subspan(at, std::min(step, messages.size() - at)));
    }
}

void SwitchboardTest::nothingComesTwice_data()
{
    addRecordings();
}

void SwitchboardTest::nothingComesTwice()
{
    QFETCH(const QString, name);
    const LoadedRecording loaded(recording(name));
    WatchedSwitch once;
    WatchedSwitch twice;
    for (const ami::Message &message : loaded.messages()) {
        once.tracker.handle(message);
        twice.tracker.handle(message);
        if (message[ami::Field::ActionID].empty()) { // the end of a list, again, ends another
            twice.tracker.handle(message);
        }
    }
    QCOMPARE(twice.all(), once.all());
    const auto figuresOf = [](const WatchedSwitch &pbx) {
        std::vector<switchboard::Figures> figures;
        for (const switchboard::QueueCard &queue : pbx.board.all().queues) {
            figures.push_back(queue.today);
            figures.back().waited =
                figures.back().longestWait = {}; // without times they are longer
        }
        return figures;
    };
    QCOMPARE(figuresOf(twice), figuresOf(once));
}

void SwitchboardTest::nobodyStaysWhenEventsAreLost_data()
{
    addRecordings();
}

/// Any one of them, in turn; in the end the lists are empty.
void SwitchboardTest::nobodyStaysWhenEventsAreLost()
{
    QFETCH(const QString, name);
    const LoadedRecording loaded(recording(name));
    const Span messages = loaded.messages();
    const std::size_t step = stepOf(messages, 12);
    for (std::size_t lost = 0; lost < messages.size(); lost += step) {
        WatchedSwitch pbx;
        give(pbx, messages.first(lost));
        give(pbx, messages.subspan(lost + 1));
        (void)pbx.tell(R"(
            Asterisk Call Manager/5.0.4
            Event: CoreShowChannelsComplete; ListItems: 0
            Event: QueueStatusComplete; ListItems: 0
            Event: ParkedCallsComplete; Total: 0
            Event: ConfbridgeListRoomsComplete; ListItems: 0
            Event: ExtensionStateListComplete; ListItems: 0
        )");
        pbx.tracker.endMissing();
        const Cards all = pbx.board.all();
        QVERIFY(all.queues.empty());
        QVERIFY(all.conferences.empty());
        QVERIFY(all.parkings.empty());
        const bool isOver = pbx.tracker.state().channels.empty();
        for (const switchboard::ExtensionCard &extension : all.extensions) {
            QVERIFY2(!isOver || extension.with.empty(), extension.exten.c_str());
        }
    }
}

void SwitchboardTest::nobodyIsThereWhenAllHaveHungUp_data()
{
    addRows(recordingsAndCases());
}

/// From wherever one reads, and to wherever: without channels there is nobody.
void SwitchboardTest::nobodyIsThereWhenAllHaveHungUp()
{
    QFETCH(const QString, name);
    const LoadedRecording loaded(recording(name));
    const Span messages = loaded.messages();
    const std::size_t step = stepOf(messages, 12);
    for (std::size_t from = 0; from < messages.size(); from += step) {
        WatchedSwitch pbx;
        std::size_t at = from;
        for (const ami::Message &message : messages.subspan(from)) {
            pbx.tracker.handle(message);
            const bool isTime = ++at % step == 0 || at == messages.size();
            if (!isTime || !pbx.tracker.state().channels.empty()) {
                continue;
            }
            const Cards all = pbx.board.all();
            QVERIFY(all.parkings.empty());
            for (const switchboard::QueueCard &queue : all.queues) {
                QVERIFY2(queue.waiting.empty(), queue.name.c_str());
            }
            for (const switchboard::ConferenceCard &conference : all.conferences) {
                QVERIFY2(conference.members.empty(), conference.name.c_str());
            }
            for (const switchboard::ExtensionCard &extension : all.extensions) {
                QVERIFY2(extension.with.empty() && extension.channel.empty(),
                         extension.exten.c_str());
            }
        }
    }
}

/// Events with values of others, with nothing, and with what nobody writes.
void SwitchboardTest::survivesAnything()
{
    std::mt19937 random(7);
    const QStringList names = recordings().filter(QRegularExpression(
        QStringLiteral("^22/(queue-ringall|confbridge|park-blind|agent-pool|restart)\\.")));
    QVERIFY(names.size() >= 4);
    const std::vector<std::string> odd{"",
                                       "-1",
                                       "99999999999999999999",
                                       "@",
                                       "&&&,,",
                                       "Local/@;;1/",
                                       "hint:",
                                       "Agent:",
                                       "Custom:DND",
                                       std::string(5'000, 'x'),
                                       "\xe2\x80\xae\xff\x01",
                                       "1e999",
                                       "nan"};
    for (const QString &name : names) {
        for (int round = 0; round < 10; ++round) {
            const LoadedRecording loaded(recording(name), [&](Fields &fields) {
                for (auto &[key, value] : fields) {
                    if (key != "Event" && random() % 6 == 0) {
                        value = odd[random() % odd.size()];
                    }
                }
                return random() % 20 != 0;
            });
            WatchedSwitch pbx;
            Shown shown;
            for (const ami::Message &message : loaded.messages()) {
                pbx.tracker.handle(message);
                shown.update(pbx.board.takeChanges());
            }
            QCOMPARE(shown.lines(), pbx.all());
        }
    }
}

void SwitchboardTest::keepsNoMoreThanItMay()
{
    WatchedSwitch pbx;
    std::string script;
    for (std::size_t i = 0; i < switchboard::Board::most + 10; ++i) {
        script += "Event: ExtensionStatus; Exten: " + std::to_string(i) +
                  "; Context: c; Hint: Custom:x; Status: 0\n";
    }
    (void)pbx.tell(script);
    QCOMPARE(pbx.board.all().extensions.size(), switchboard::Board::most);
}

void SwitchboardTest::keepsNothingOfCallsThatAreOver_data()
{
    QTest::addColumn<bool>("isLookedAt");
    QTest::newRow("somebody looks") << true;
    QTest::newRow("nobody looks") << false;
}

/// The same calls again and again, each time with other ids, in other conferences, and parked in
/// other lots.
void SwitchboardTest::keepsNothingOfCallsThatAreOver()
{
    QFETCH(const bool, isLookedAt);
    const QStringList names = recordings().filter(
        QRegularExpression(QStringLiteral("^22/(queue|confbridge|park|agent|hold)")));
    QVERIFY(names.size() > 10);
    WatchedSwitch pbx;
    std::size_t mostPlaces = 0;
    const auto day = [&](int number) {
        for (const QString &name : names) {
            const LoadedRecording loaded(recording(name), [number](Fields &fields) {
                for (auto &[key, value] : fields) {
                    if (key.ends_with("niqueid") || key.ends_with("inkedid") ||
                        key == "Conference" || key == "Parkinglot") {
                        value += std::to_string(number);
                    }
                }
                return true;
            });
            for (const ami::Message &message : loaded.messages()) {
                pbx.tracker.handle(message);
                if (isLookedAt) {
                    (void)pbx.board.takeChanges();
                }
            }
            QVERIFY2(pbx.tracker.state().channels.empty(), qPrintable(name));
            mostPlaces = std::max(mostPlaces, pbx.board.board().places.size());
        }
    };
    const auto sizes = [&] {
        const switchboard::Board &board = pbx.board.board();
        std::size_t callers = 0;
        std::size_t members = 0;
        std::size_t channels = 0;
        board.queues.forEach([&](const switchboard::Queue &queue) {
            callers += queue.waiting.size() + queue.leavers.size();
            members += queue.members.size();
        });
        board.devices.forEach([&](const switchboard::Device &device) {
            channels += static_cast<std::size_t>(device.channels.size());
        });
        return QList<std::size_t>{board.devices.size(),
                                  board.extensions.size(),
                                  board.queues.size(),
                                  board.conferences.size(),
                                  board.parkings.size(),
                                  mostPlaces,
                                  callers,
                                  members,
                                  channels,
                                  pbx.tracker.state().channels.size()};
    };
    day(1);
    const QList<std::size_t> before = sizes();
    for (int number = 2; number < 6; ++number) {
        day(number);
    }
    QCOMPARE(sizes(), before);
}

CACOFONISK_TEST(SwitchboardTest)

} // namespace cacofonisk::tst_switchboard

#include "tst_switchboard.moc"
