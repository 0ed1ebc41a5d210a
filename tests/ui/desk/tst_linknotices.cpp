// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/desk/linknotices.h"

#include <QTest>

namespace cacofonisk::tst_linknotices {

using namespace ui;
using namespace std::chrono_literals;

class Shown final : public Notifier
{
public:
    void show(const NotificationText &text) override { titles.append(text.title); }
    void close(const NotificationId & /*id*/) override {}

    QStringList titles;
};

class LinkNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsOfTheLossOnceAndOfTheReturn();
    void tellsNothingWhereItIsBackInTime();
    void tellsNothingWhereTheWindowIsSeen();

private:
    void passPatience();

    bool m_isSeen = false;
    std::unique_ptr<Shown> m_shown;
    std::unique_ptr<LinkNotices> m_notices;
    const QStringList m_lost{QStringLiteral("pbx1")};
};

void LinkNoticesTest::init()
{
    m_isSeen = false;
    m_notices.reset();
    m_shown = std::make_unique<Shown>();
    m_notices = std::make_unique<LinkNotices>(
        *m_shown, [this] { return m_isSeen; }, 0ms);
}

/// Timers that are due are served.
void LinkNoticesTest::passPatience()
{
    bool isPassed = false;
    QTimer::singleShot(1ms, this, [&isPassed] { isPassed = true; });
    QTRY_VERIFY(isPassed);
}

void LinkNoticesTest::tellsOfTheLossOnceAndOfTheReturn()
{
    m_notices->setLost(m_lost);
    QVERIFY(m_shown->titles.isEmpty());
    QTRY_COMPARE(m_shown->titles, QStringList(QStringLiteral("No connection to pbx1")));
    m_notices->setLost({QStringLiteral("pbx1"), QStringLiteral("pbx2")});
    passPatience();
    QCOMPARE(m_shown->titles.size(), 1);
    m_notices->setLost({});
    QCOMPARE(m_shown->titles.last(), QStringLiteral("Connected again"));
    m_notices->setLost({});
    QCOMPARE(m_shown->titles.size(), 2);
}

void LinkNoticesTest::tellsNothingWhereItIsBackInTime()
{
    m_notices->setLost(m_lost);
    m_notices->setLost({});
    passPatience();
    QVERIFY(m_shown->titles.isEmpty());
}

void LinkNoticesTest::tellsNothingWhereTheWindowIsSeen()
{
    m_isSeen = true;
    m_notices->setLost(m_lost);
    passPatience();
    m_notices->setLost({});
    QVERIFY(m_shown->titles.isEmpty());
}

CACOFONISK_TEST(LinkNoticesTest)

} // namespace cacofonisk::tst_linknotices

#include "tst_linknotices.moc"
