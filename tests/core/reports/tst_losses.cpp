// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/script.h"
#include "tests/support/survival.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

namespace cacofonisk::tst_losses {

using namespace test;

/// Events that never came: subsets of a recording.
class LossesTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesAnyEventsLoss_data();
    void survivesAnyEventsLoss();
    void survivesTheLossOfEverySecondAndThird_data();
    void survivesTheLossOfEverySecondAndThird();
    void survivesTheLossOfAKindOfEvent_data();
    void survivesTheLossOfAKindOfEvent();
    void survivesLossesInABusyHour();
};

namespace {

/// Replays without the messages for which `isLost(message, index)`. Channels may be left that are
/// left by all of it, or whose Hangup is lost.
template<class IsLost>
QString faultWithout(std::span<const ami::Message> messages, const QStringList &leftByAll,
                     IsLost isLost)
{
    std::vector<const ami::Message *> kept;
    QStringList expected = leftByAll;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (!isLost(messages[i], i)) {
            kept.push_back(&messages[i]);
        } else if (messages[i].type() == ami::EventType::Hangup) {
            expected.append(text(messages[i][ami::Field::Uniqueid]));
        } else if (messages[i].type() == ami::EventType::FullyBooted) {
            return {}; // channels of before the start have no other end
        }
    }
    const Survival survival = survivalOf(kept);
    return survival.leak + beyond(survival.left, expected).join(u' ');
}

} // namespace

void LossesTest::survivesAnyEventsLoss_data()
{
    addRecordingRows();
}

void LossesTest::survivesAnyEventsLoss()
{
    QFETCH(QString, recording);
    const LoadedRecording loaded(recording);
    const std::span<const ami::Message> messages = loaded.messages();
    const QStringList left = survivalOf(messages).left;
    for (std::size_t lost = 0; lost < messages.size(); lost += stepOf(messages)) {
        const QString fault = faultWithout(
            messages, left, [lost](const ami::Message &, std::size_t i) { return i == lost; });
        QVERIFY2(fault.isEmpty(),
                 qPrintable(QStringLiteral("%1 without message %2").arg(fault).arg(lost)));
    }
}

void LossesTest::survivesTheLossOfEverySecondAndThird_data()
{
    addRecordingRows();
}

void LossesTest::survivesTheLossOfEverySecondAndThird()
{
    QFETCH(QString, recording);
    const LoadedRecording loaded(recording);
    const QStringList left = survivalOf(loaded.messages()).left;
    for (const std::size_t step : {2, 3}) {
        for (std::size_t phase = 0; phase < step; ++phase) {
            const auto isLost = [&](const ami::Message &message, std::size_t i) {
                return i % step == phase && message.type() != ami::EventType::FullyBooted;
            };
            QCOMPARE(faultWithout(loaded.messages(), left, isLost), QString());
            const auto isKept = [&](const ami::Message &message, std::size_t i) {
                return i % step != phase && message.type() != ami::EventType::FullyBooted;
            };
            QCOMPARE(faultWithout(loaded.messages(), left, isKept), QString());
        }
    }
}

void LossesTest::survivesTheLossOfAKindOfEvent_data()
{
    addRecordingRows();
}

void LossesTest::survivesTheLossOfAKindOfEvent()
{
    QFETCH(QString, recording);
    const LoadedRecording loaded(recording);
    const QStringList left = survivalOf(loaded.messages()).left;
    QSet<QString> kinds;
    for (const ami::Message &message : loaded.messages()) {
        kinds.insert(text(message.event()));
    }
    for (const QString &kind : kinds) {
        const std::string name = kind.toStdString();
        const QString fault =
            faultWithout(loaded.messages(), left, [&](const ami::Message &message, std::size_t) {
                return message.event() == name;
            });
        QVERIFY2(fault.isEmpty(), qPrintable(fault + QStringLiteral(" without ") + kind));
    }
}

void LossesTest::survivesLossesInABusyHour()
{
    const LoadedRecording loaded(test::recording(QStringLiteral("16/busy-hour.ami.gz")));
    const std::span<const ami::Message> messages = loaded.messages();
    const QStringList left = survivalOf(messages).left;
    for (std::size_t begin = 1; begin < messages.size(); begin += 200 * sampling) {
        const auto isLost = [begin](const ami::Message &, std::size_t i) {
            return i >= begin && i < begin + 100;
        };
        QCOMPARE(faultWithout(messages, left, isLost), QString());
    }
}

CACOFONISK_TEST(LossesTest)

} // namespace cacofonisk::tst_losses

#include "tst_losses.moc"
