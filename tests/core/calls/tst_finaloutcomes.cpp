// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/pipeline.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_finaloutcomes {

using namespace test;
using namespace calls;

/// At every moment of every recording: what has an outcome has an end, what has none has not, and
/// of a call that is over nothing goes on.
class FinalOutcomesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOverHasAnEnd_data() { addRows(recordingsAndCases()); }
    void whatIsOverHasAnEnd();
};

namespace {

const char *faultOf(const std::vector<DialTarget> &targets, bool isOver)
{
    for (const DialTarget &target : targets) {
        const bool rings = target.outcome == Outcome::Ringing;
        if (rings == target.ended.has_value() || (target.ended && *target.ended < target.rang)) {
            return "a phone's outcome and end";
        }
        if (rings && isOver) {
            return "a phone rings on";
        }
    }
    return nullptr;
}

const char *faultOf(const Call &call)
{
    const bool isOver = call.ended.has_value();
    const char *fault = faultOf(call.rang, isOver);
    for (const Transfer &transfer : call.transfers) {
        fault = fault ? fault : faultOf(transfer.rang, isOver);
        fault = fault ? fault : faultOf(transfer.recalls, isOver);
        if (isOver && transfer.outcome == TransferOutcome::Pending) {
            return "a transfer goes on";
        }
    }
    for (const Consultation &consultation : call.consultations) {
        fault = fault ? fault : faultOf(consultation.rang, isOver);
    }
    for (const Hold &hold : call.holds) {
        fault = isOver && !hold.to ? "a hold goes on" : fault;
    }
    for (const Parking &parking : call.parked) {
        if ((parking.outcome == ParkingOutcome::Parked) == parking.to.has_value() ||
            (isOver && !parking.to)) {
            return "a parking's outcome and end";
        }
    }
    const bool waits = call.queue && call.queue->outcome == QueueOutcome::Waiting;
    return isOver && waits ? "a caller waits on" : fault;
}

} // namespace

void FinalOutcomesTest::whatIsOverHasAnEnd()
{
    QFETCH(QString, name);
    const LoadedRecording loaded(test::recording(name));
    ami::Problems problems;
    session::Pipeline pipeline("test", problems);
    const auto check = [&](const Call &call) {
        const char *const fault = faultOf(call);
        QVERIFY2(!fault,
                 qPrintable(QString::fromStdString(call.linkedid + ": " + (fault ? fault : ""))));
    };
    connect(&pipeline.callBook(), &CallBook::callEnded, this, check);
    for (const ami::Message &message : loaded.messages()) {
        pipeline.handle(message);
        for (const Call &call : pipeline.callBook().takeChanged()) {
            check(call);
        }
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

CACOFONISK_TEST(FinalOutcomesTest)

} // namespace cacofonisk::tst_finaloutcomes

#include "tst_finaloutcomes.moc"
