// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/follower.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/support/truth.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace cacofonisk::tst_heardlive {

using namespace test;

/// What a live connection hears of a recording is enough to tell its calls: it asks for the
/// classes system, call, agent and user alone, as Newexten, VarSet and DTMF are many.
class HeardLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappened_data() { addRows(recordings()); }
    void tellsWhatHappened();
    void leavesOutWhatIsNotHeard();
};

namespace {

bool isHeard(std::string_view privilege)
{
    constexpr std::array<std::string_view, 4> classes{"system", "call", "agent", "user"};
    while (!privilege.empty()) {
        const std::size_t end = std::min(privilege.find(','), privilege.size());
        if (std::find(classes.begin(), classes.end(), privilege.substr(0, end)) != classes.end()) {
            return true;
        }
        privilege.remove_prefix(std::min(end + 1, privilege.size()));
    }
    return false;
}

/// An event without a Privilege is an answer to an action.
bool isHeard(const Fields &fields)
{
    const auto has = [&](std::string_view key) {
        return std::find_if(fields.begin(), fields.end(),
                            [&](const auto &field) { return field.first == key; });
    };
    const auto privilege = has("Privilege");
    return has("Event") == fields.end() || privilege == fields.end() || isHeard(privilege->second);
}

} // namespace

void HeardLiveTest::tellsWhatHappened()
{
    QFETCH(QString, name);
    const LoadedRecording heard(test::recording(name),
                                [](Fields &fields) { return isHeard(fields); });
    const QStringList faults =
        Truth(readTruth(truthPath(name))).faultsOf(Follower().follow(heard.messages()).calls());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n    "))));
}

void HeardLiveTest::leavesOutWhatIsNotHeard()
{
    QVERIFY(isHeard("call,all"));
    QVERIFY(isHeard("dialplan,call,all"));
    QVERIFY(!isHeard("dialplan,all"));
    QVERIFY(isHeard(Fields{{"Event", "Status"}, {"ActionID", "1"}}));
    QVERIFY(isHeard(Fields{{"Response", "Success"}, {"Privilege", "Command"}}));
    QVERIFY(!isHeard(Fields{{"Event", "VarSet"}, {"Privilege", "dialplan,all"}}));
}

CACOFONISK_TEST(HeardLiveTest)

} // namespace cacofonisk::tst_heardlive

#include "tst_heardlive.moc"
