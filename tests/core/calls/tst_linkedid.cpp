// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/follower.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/support/truth.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace cacofonisk::tst_linkedid {

using namespace test;

/// Asterisk 12 and 13.0 to 13.4 give no event a Linkedid: whose call a channel is must be found
/// by dials, Local pairs, bridges and lists.
class LinkedidTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappenedWithoutIt_data() { addRows(recordings()); }
    void tellsWhatHappenedWithoutIt();
};

namespace {

/// What nothing else on the wire tells.
struct Unknowable
{
    const char *name;
    const char *reason;
};

constexpr std::array<Unknowable, 0> unknowables{};

const char *reasonOf(const QString &name)
{
    const auto found =
        std::find_if(unknowables.begin(), unknowables.end(),
                     [&](const Unknowable &u) { return name == QLatin1String(u.name); });
    return found == unknowables.end() ? nullptr : found->reason;
}

bool withoutLinkedids(Fields &fields)
{
    std::erase_if(fields, [](const auto &field) { return field.first.ends_with("Linkedid"); });
    return true;
}

} // namespace

void LinkedidTest::tellsWhatHappenedWithoutIt()
{
    QFETCH(QString, name);
    const LoadedRecording loaded(test::recording(name), withoutLinkedids);
    const QStringList faults =
        Truth(readTruth(truthPath(name))).faultsOf(Follower().follow(loaded.messages()).calls());
    if (const char *const reason = reasonOf(name)) {
        QVERIFY2(!faults.isEmpty(), "this is known without it by now");
        QSKIP(reason);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n    "))));
}

CACOFONISK_TEST(LinkedidTest)

} // namespace cacofonisk::tst_linkedid

#include "tst_linkedid.moc"
