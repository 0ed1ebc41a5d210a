// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactfiles.h"
#include "tests/support/testmain.h"
#include "ui/desk/autostart.h"
#include "ui/desk/contactspage.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/desksettings.h"
#include "ui/notifications/notificationspage.h"
#include "ui/notifications/popfields.h"
#include "ui/notifications/ruledialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace cacofonisk::tst_deskpages {

using namespace ui;
using namespace std::chrono_literals;

/// The pages of the preferences, as a person uses them.
class DeskPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void addsChangesAndRemovesRules();
    void keepsAllOfARule();
    void wantsAThresholdOfQueuesOnly();
    void saysWhatIsWrongWithAnAddress();
    void allowsOtherSchemes();
    void triesTheRuleThatIsSelected();
    void tellsWhatIsInTheFiles();
    void choosesACountry();
    void savesWhatIsTicked();
    void isReachedByKeyboardAndNamed();

private:
    QTemporaryDir m_folder;
};

namespace {

template<class Widget>
Widget &widget(QWidget &in, const QString &text)
{
    for (Widget *const candidate : in.findChildren<Widget *>()) {
        if (candidate->text().remove(QLatin1Char('&')) == text) {
            return *candidate;
        }
    }
    qFatal("no widget %s", qPrintable(text));
}

void click(QWidget &in, const char *text)
{
    QTest::mouseClick(&widget<QPushButton>(in, QString::fromUtf8(text)), Qt::LeftButton);
}

notices::NotificationRules saved()
{
    return notices::NotificationRules::load(QSettings());
}

} // namespace

void DeskPagesTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    QCoreApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_deskpages"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void DeskPagesTest::init()
{
    QSettings().clear();
}

void DeskPagesTest::addsChangesAndRemovesRules()
{
    NotificationsPage page({});
    page.show();
    QSignalSpy changed(&page, &NotificationsPage::changed);
    QVERIFY(!widget<QPushButton>(page, QStringLiteral("Remove")).isEnabled());
    const auto fill = [&page](const QString &value) {
        auto *const dialog = page.findChild<RuleDialog *>();
        auto &accept = *dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        dialog->findChild<QLineEdit *>()->clear();
        QVERIFY(!accept.isEnabled()); // of what?
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), value);
        QTest::mouseClick(&accept, Qt::LeftButton);
        QTRY_VERIFY(!page.findChild<RuleDialog *>());
    };
    click(page, "Add…");
    fill(QStringLiteral("1002"));
    QCOMPARE(saved().list.size(), 1U);
    click(page, "Change…");
    fill(QStringLiteral(" 1003 "));
    QCOMPARE(saved().list[0].value, std::string("1003"));
    QCOMPARE(page.findChild<QTreeWidget *>()->topLevelItem(0)->text(0),
             QStringLiteral("Extension 1003"));
    click(page, "Remove");
    QVERIFY(saved().list.empty());
    QCOMPARE(changed.size(), 3);
}

void DeskPagesTest::keepsAllOfARule()
{
    notices::NotificationRule rule;
    rule.subject = notices::Subject::Queue;
    rule.value = "support";
    rule.server = "pbx2";
    rule.incoming = false;
    rule.answeredElsewhere = true;
    rule.missed = false;
    rule.waitingLonger = 75s;
    rule.waitingMore = 3;
    rule.talkingLonger = 20min;
    rule.sounds = true;
    rule.pop = {notices::ScreenPop::Kind::Address, "https://crm.example/?n={{caller.number}}",
                notices::PopMoment::Answered};
    QVERIFY(RuleDialog(rule, {QStringLiteral("pbx1")}).rule() == rule);
    QVERIFY(RuleDialog({}, {}).rule() == notices::NotificationRule());
    QCOMPARE(
        wishesText(rule),
        QStringLiteral("transferred, answered elsewhere, waiting longer than 75 s, more than 3 "
                       "waiting, talking longer than 20 min, with sound, opens crm.example"));
}

void DeskPagesTest::wantsAThresholdOfQueuesOnly()
{
    RuleDialog dialog({}, {});
    auto &waits = widget<QCheckBox>(dialog, QStringLiteral("Calls that wait longer than"));
    QVERIFY(!waits.isEnabled());
    dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Queue"));
    QVERIFY(waits.isEnabled());
    QVERIFY(!dialog.findChild<QSpinBox *>()->isEnabled());
    waits.setChecked(true);
    QVERIFY(dialog.findChild<QSpinBox *>()->isEnabled());
    QVERIFY(dialog.rule().waitingLonger == 60s);
    dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Number"));
    QVERIFY(!dialog.rule().waitingLonger);
    auto &talks = widget<QCheckBox>(dialog, QStringLiteral("Calls that last longer than"));
    QVERIFY(talks.isEnabled());
    talks.setChecked(true);
    QVERIFY(dialog.rule().talkingLonger == 15min);
}

void DeskPagesTest::saysWhatIsWrongWithAnAddress()
{
    notices::NotificationRule rule;
    rule.value = "1002";
    RuleDialog dialog(rule, {});
    dialog.show();
    auto &fields = *dialog.findChild<PopFields *>();
    auto &kind = *fields.findChild<QComboBox *>();
    auto &edit = *fields.findChild<QLineEdit *>();
    auto &mistake = *fields.findChild<QLabel *>();
    auto &accept = *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(accept.isEnabled() && !edit.isEnabled());
    kind.setCurrentText(QStringLiteral("an address"));
    QVERIFY(!accept.isEnabled() && edit.isEnabled());
    QTest::keyClicks(&edit, QStringLiteral("https://crm.example{{caller.number}}"));
    QVERIFY(mistake.text().contains(QLatin1String("holds no fields")));
    QVERIFY(!accept.isEnabled());
    edit.setText(QStringLiteral("https://crm.example/{{caller.number}} "));
    QCOMPARE(mistake.text(), QString());
    QVERIFY(accept.isEnabled());
    QCOMPARE(dialog.rule().pop->text, std::string("https://crm.example/{{caller.number}}"));
    edit.setText(QStringLiteral("crm:{{caller.number}}"));
    QVERIFY(!accept.isEnabled());
    kind.setCurrentText(QStringLiteral("nothing"));
    QVERIFY(accept.isEnabled() && !dialog.rule().pop);
}

void DeskPagesTest::allowsOtherSchemes()
{
    NotificationsPage page({});
    page.show();
    QVERIFY(!saved().allowsAnyScheme);
    widget<QCheckBox>(page, QStringLiteral("Rules may open other addresses than http and https"))
        .click();
    QVERIFY(saved().allowsAnyScheme);
    click(page, "Add…");
    auto &fields = *page.findChild<PopFields *>();
    fields.findChild<QComboBox *>()->setCurrentText(QStringLiteral("an address"));
    fields.findChild<QLineEdit *>()->setText(QStringLiteral("crm:{{caller.number}}"));
    QVERIFY(fields.isRight());
}

void DeskPagesTest::triesTheRuleThatIsSelected()
{
    notices::NotificationRules rules;
    rules.list.resize(2);
    rules.list[0].value = "1002";
    rules.list[1].value = "1003";
    QSettings settings;
    rules.save(settings);
    NotificationsPage page({});
    notices::NotificationRule tried;
    connect(&page, &NotificationsPage::tryWanted, this,
            [&tried](const notices::NotificationRule &rule) { tried = rule; });
    auto &list = *page.findChild<QTreeWidget *>();
    list.setCurrentItem(list.topLevelItem(1));
    click(page, "Try It");
    QVERIFY(tried == rules.list[1]);
}

void DeskPagesTest::tellsWhatIsInTheFiles()
{
    const QString good = m_folder.filePath(QStringLiteral("good.csv"));
    QFile file(good);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Phone\nAlice,1001\nBob,1002\n,1003\n");
    file.close();
    const QString missing = m_folder.filePath(QStringLiteral("missing.vcf"));
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.contactFiles = {good, missing}; });
    contacts::ContactFiles files;
    ContactsPage page(files);
    page.show();
    auto &list = *page.findChild<QTreeWidget *>();
    QCOMPARE(list.topLevelItem(0)->text(1), QStringLiteral("is being read"));
    files.setFiles({good, missing}, {});
    QTRY_COMPARE(list.topLevelItem(0)->text(1), QStringLiteral("2 contact(s)"));
    QCOMPARE(list.topLevelItem(1)->text(1), QStringLiteral("cannot be read"));
    bool isToldWhy = false;
    for (const QLabel *const label : page.findChildren<QLabel *>()) {
        isToldWhy |= label->isVisible() && label->text().contains(QLatin1String("missing.vcf"));
    }
    QVERIFY(isToldWhy);
    QSignalSpy changed(&page, &ContactsPage::changed);
    list.setCurrentItem(list.topLevelItem(1));
    click(page, "Remove");
    QCOMPARE(DeskSettings::load(settings).contactFiles, QStringList{good});
    QCOMPARE(changed.size(), 1);
}

void DeskPagesTest::choosesACountry()
{
    contacts::ContactFiles files;
    ContactsPage page(files);
    page.show();
    auto &country = *page.findChild<QComboBox *>();
    country.setFocus();
    country.setCurrentIndex(country.findData(QStringLiteral("BE")));
    emit country.activated(country.currentIndex());
    QCOMPARE(DeskSettings::load(QSettings()).country, QStringLiteral("BE"));
    QCOMPARE(ContactsPage(files).findChild<QComboBox *>()->currentData().toString(),
             QStringLiteral("BE"));
}

void DeskPagesTest::savesWhatIsTicked()
{
    DeskPage page;
    page.show();
    QSignalSpy changed(&page, &DeskPage::changed);
    QVERIFY(DeskSettings::load(QSettings()) == DeskSettings::load(QSettings()));
    for (const char *const text :
         {"Keep running in the tray when the window is closed", "Show an icon in the tray",
          "Start without the window, in the tray or minimised", "Start when I log in"}) {
        widget<QCheckBox>(page, QString::fromUtf8(text)).click();
    }
    QCOMPARE(changed.size(), 3);
    const DeskSettings desk = DeskSettings::load(QSettings());
    QVERIFY(!desk.showsTrayIcon && !desk.closesToTray && desk.startsMinimised);
    QVERIFY(isStartedWithTheSession());
    DeskPage again;
    QVERIFY(widget<QCheckBox>(again, QStringLiteral("Start when I log in")).isChecked());
    QVERIFY(!widget<QCheckBox>(again, QStringLiteral("Show an icon in the tray")).isChecked());
    widget<QCheckBox>(again, QStringLiteral("Start when I log in")).click();
    QVERIFY(!isStartedWithTheSession());
}

void DeskPagesTest::isReachedByKeyboardAndNamed()
{
    contacts::ContactFiles files;
    NotificationsPage notifications({});
    ContactsPage contacts(files);
    DeskPage desk;
    RuleDialog rule({}, {});
    for (QWidget *const page :
         std::initializer_list<QWidget *>{&notifications, &contacts, &desk, &rule}) {
        page->show();
        for (const QWidget *const part : page->findChildren<QWidget *>()) {
            if (part->isVisible() && (part->focusPolicy() & Qt::TabFocus) != 0 &&
                part->parentWidget()->objectName() != QLatin1String("qt_scrollarea_viewport")) {
                bool isNamed = !part->accessibleName().isEmpty() || !part->toolTip().isEmpty() ||
                               !part->property("text").toString().isEmpty();
                for (const QLabel *const label : page->findChildren<QLabel *>()) {
                    isNamed |= label->buddy() == part;
                }
                QVERIFY2(isNamed, part->metaObject()->className());
            }
        }
    }
}

CACOFONISK_TEST(DeskPagesTest)

} // namespace cacofonisk::tst_deskpages

#include "tst_deskpages.moc"
