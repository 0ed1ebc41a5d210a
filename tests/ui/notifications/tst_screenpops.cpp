// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/notifications/popupnotifier.h"
#include "ui/notifications/screenpops.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_screenpops {

using namespace ui;
using namespace notices;
using namespace std::chrono_literals;

class ScreenPopsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWhatIsDue();
    void opensOneASecondAndSaysSo();
    void opensAllOfOneCall();
    void opensByAButtonWhatever();
    void saysWhatCannotBeOpened();
    void opensNothingThatIsNotAllowed();
    void startsAProgram();

private:
    static PopRequest request(const std::string &number);

    Moment m_now;
    QStringList m_opened;
    QString m_error;
    bool m_canOpen = true;
    std::unique_ptr<PopupNotifier> m_notifier;
    std::unique_ptr<ScreenPops> m_pops;
};

PopRequest ScreenPopsTest::request(const std::string &number)
{
    Notice notice;
    notice.caller.num = number;
    return {{ScreenPop::Kind::Address, "https://crm.example/{{caller.number}}", {}},
            valuesOf(notice, {})};
}

void ScreenPopsTest::init()
{
    m_now = Moment(1'000s);
    m_opened.clear();
    m_error.clear();
    m_canOpen = true;
    m_pops.reset();
    m_notifier = std::make_unique<PopupNotifier>();
    m_pops = std::make_unique<ScreenPops>(
        *m_notifier, [this] { return m_now; },
        [this](const PopTarget &target) {
            m_opened << target.address.toString();
            return m_canOpen;
        });
    connect(m_pops.get(), &ScreenPops::failed, this,
            [this](const Error &error) { m_error = error.message(); });
}

void ScreenPopsTest::opensWhatIsDue()
{
    m_pops->open(request("1001"));
    m_now += 1s;
    m_pops->open(request("1002"));
    QCOMPARE(m_opened, (QStringList{QStringLiteral("https://crm.example/1001"),
                                    QStringLiteral("https://crm.example/1002")}));
    QVERIFY(m_notifier->popups().empty());
}

void ScreenPopsTest::opensOneASecondAndSaysSo()
{
    for (int i = 0; i < 100; ++i) {
        m_pops->open(request(std::to_string(1000 + i)));
    }
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_notifier->popups().size(), 1U);
    QCOMPARE(m_notifier->popups()[0]->text().title,
             QStringLiteral("Nothing was opened for 99 call(s)"));
}

/// Two rules about the same call: both are wanted.
void ScreenPopsTest::opensAllOfOneCall()
{
    PopRequest first = request("1001");
    first.values["linkedid"] = "1.1";
    PopRequest second = first;
    second.pop.text = "https://log.example/";
    m_pops->open(first);
    m_pops->open(second);
    QCOMPARE(m_opened.size(), 2);
    first.values["linkedid"] = "1.2";
    m_pops->open(first);
    QCOMPARE(m_opened.size(), 2);
    QCOMPARE(m_notifier->popups().size(), 1U);
}

void ScreenPopsTest::opensByAButtonWhatever()
{
    NotificationText text;
    text.title = QStringLiteral("Alice is calling");
    text.pop = request("1001");
    m_notifier->show(text);
    auto *const popup = const_cast<NotificationPopup *>(m_notifier->popups().front());
    for (int i = 0; i < 2; ++i) {
        for (QPushButton *const button : popup->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Open crm.example")) {
                button->click();
            }
        }
    }
    QCOMPARE(m_opened.size(), 2);
}

void ScreenPopsTest::saysWhatCannotBeOpened()
{
    m_canOpen = false;
    m_pops->open(request("1001"));
    QVERIFY(m_error.startsWith(QLatin1String("crm.example cannot be opened")));
}

void ScreenPopsTest::opensNothingThatIsNotAllowed()
{
    PopRequest other = request("1001");
    other.pop.text = "crm:{{caller.number}}";
    m_pops->openNow(other);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_error.contains(QLatin1String("crm:")));
    m_pops->setAllowsAnyScheme(true);
    m_pops->openNow(other);
    QCOMPARE(m_opened, QStringList{QStringLiteral("crm:1001")});
}

/// Without a shell: a name stays a name.
void ScreenPopsTest::startsAProgram()
{
    QTemporaryDir folder;
    PopRequest touch = request("$(id); `id` --help");
    touch.pop = {ScreenPop::Kind::Program,
                 "cp /dev/null \"" + folder.path().toStdString() + "/{{caller.number}}\"",
                 PopMoment::Ringing};
    const auto target = PopTarget::of(touch, false);
    QVERIFY(target);
    QVERIFY(ScreenPops::openOnDesktop(*target));
    QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("$(id); `id` --help"))));
    QVERIFY(!ScreenPops::openOnDesktop({{}, QStringLiteral("no-such-program"), {}}));
}

CACOFONISK_TEST(ScreenPopsTest)

} // namespace cacofonisk::tst_screenpops

#include "tst_screenpops.moc"
