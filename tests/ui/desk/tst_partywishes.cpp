// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/ui/desk/deskuser.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/savedviews.h"
#include "ui/desk/contactdialog.h"
#include "ui/desk/partywishes.h"
#include "ui/frame/messagebar.h"
#include "ui/notifications/ruledialog.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace cacofonisk::tst_partywishes {

using namespace ui;
using namespace test;

/// What is done with somebody's number, as a person wants it.
class PartyWishesTest : public DeskUser
{
    Q_OBJECT

public slots:
    void dial(const QUrl &url) { m_dialled << url.toString(); }

private slots:
    void initTestCase() { begin(); }
    void init();
    void cleanup();
    void searches();
    void addsARuleThatOneHasSeen();
    void addsAContactToAFileOfCards();
    void addsAContactToItsOwnFile();
    void saysWhyAContactCannotBeAdded();
    void wantsANameAndANumber();
    void callsByTheDesktop();

private:
    void readBook();
    ContactDialog &contactDialog() { return *m_window->findChild<ContactDialog *>(); }

    Files m_files;
    QStringList m_dialled;
    std::unique_ptr<CallModel> m_calls;
    std::unique_ptr<DeskCalls> m_desk;
    std::unique_ptr<SavedViews> m_views;
    std::unique_ptr<QWidget> m_window;
    FilterBar *m_filter = nullptr;
    MessageBar *m_messages = nullptr;
    PartyMenu m_menu;
};

namespace {

const calls::Party alice{"+31 20 123 4567", "Alice", {}};

void accept(QDialog &dialog)
{
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
}

} // namespace

void PartyWishesTest::init()
{
    renewSettings();
    m_dialled.clear();
    m_calls = std::make_unique<CallModel>();
    m_desk = std::make_unique<DeskCalls>(*m_calls);
    m_views = std::make_unique<SavedViews>();
    m_window = std::make_unique<QWidget>();
    m_filter = new FilterBar(*m_calls, *m_views, m_window.get());
    m_messages = new MessageBar(m_window.get());
    m_desk->start();
    (new PartyWishes({*m_desk, *m_filter, *m_messages}, m_window.get()))->follow(m_menu);
    m_window->show();
}

void PartyWishesTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_calls.reset();
}

void PartyWishesTest::searches()
{
    emit m_menu.searchWanted(PartyMenu::searchFor("+31 20 123 4567"));
    QCOMPARE(m_filter->text(), QStringLiteral("ext:\"+31 20 123 4567\""));
}

void PartyWishesTest::addsARuleThatOneHasSeen()
{
    emit m_menu.ruleWanted(notices::ruleAbout(alice, true));
    auto &dialog = *m_window->findChild<RuleDialog *>();
    QCOMPARE(dialog.findChild<QLineEdit *>()->text(), QStringLiteral("+31 20 123 4567"));
    QCOMPARE(notices::NotificationRules::load(QSettings()).list.size(), 1U);
    accept(dialog);
    const auto rules = notices::NotificationRules::load(QSettings());
    QCOMPARE(rules.list.size(), 2U);
    QVERIFY(rules.list[1].subject == notices::Subject::Caller);
}

void PartyWishesTest::addsAContactToAFileOfCards()
{
    const QString cards = m_files.write(QStringLiteral("cards.vcf"),
                                        "BEGIN:VCARD\r\nFN:Bob\r\nTEL:1002\r\nEND:VCARD\r\n");
    const QString table = m_files.write(QStringLiteral("table.csv"), "Name,Phone\nCarol,1003\n");
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.contactFiles = {table, cards}; });
    m_desk->readSettings();
    QTRY_COMPARE(m_desk->contacts().book()->size(), 2U);
    emit m_menu.contactWanted(alice);
    QCOMPARE(contactDialog().path(), cards);
    QCOMPARE(contactDialog().findChild<QComboBox *>()->count(), 2);
    accept(contactDialog());
    QTRY_COMPARE(m_desk->contacts().book()->nameOf("0201234567"), std::string_view("Alice"));
    QCOMPARE(DeskSettings::load(settings).contactFiles, (QStringList{table, cards}));
}

void PartyWishesTest::addsAContactToItsOwnFile()
{
    emit m_menu.contactWanted(alice);
    contactDialog().findChild<QLineEdit *>()->setText(QStringLiteral("Alice Archer"));
    accept(contactDialog());
    QTRY_COMPARE(m_desk->contacts().book()->nameOf("0201234567"), std::string_view("Alice Archer"));
    QCOMPARE(DeskSettings::load(QSettings()).contactFiles, QStringList{ContactDialog::ownPath()});
    QVERIFY(m_messages->isHidden());
}

void PartyWishesTest::saysWhyAContactCannotBeAdded()
{
    const QString cards = m_files.write(QStringLiteral("gone.vcf"),
                                        "BEGIN:VCARD\r\nFN:Bob\r\nTEL:1002\r\nEND:VCARD\r\n");
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.contactFiles = {cards}; });
    m_desk->readSettings();
    QTRY_COMPARE(m_desk->contacts().book()->size(), 1U);
    emit m_menu.contactWanted(alice);
    m_files.write(QStringLiteral("gone.vcf"), "Name,Phone\nCarol,1003\n");
    accept(contactDialog());
    QVERIFY(m_messages->isVisible());
    QVERIFY(m_messages->text().contains(QLatin1String("gone.vcf is not a file of vCards")));
}

void PartyWishesTest::wantsANameAndANumber()
{
    emit m_menu.contactWanted({"1002", {}, {}});
    QPushButton &ok =
        *contactDialog().findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok.isEnabled());
    const auto edits = contactDialog().findChildren<QLineEdit *>();
    edits[0]->setText(QStringLiteral("Bob"));
    QVERIFY(ok.isEnabled());
    edits[1]->setText(QStringLiteral("bob"));
    QVERIFY(!ok.isEnabled());
}

void PartyWishesTest::callsByTheDesktop()
{
    QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "dial");
    emit m_menu.callWanted(QUrl(QStringLiteral("tel:+31201234567")));
    QDesktopServices::unsetUrlHandler(QStringLiteral("tel"));
    QCOMPARE(m_dialled, QStringList{QStringLiteral("tel:+31201234567")});
}

CACOFONISK_TEST(PartyWishesTest)

} // namespace cacofonisk::tst_partywishes

#include "tst_partywishes.moc"
