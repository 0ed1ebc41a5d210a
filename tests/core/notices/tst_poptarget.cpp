// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactbook.h"
#include "core/notices/poplimit.h"
#include "core/notices/poptarget.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_poptarget {

using namespace notices;
using namespace std::chrono_literals;

/// What is opened for a call, whatever callers call themselves.
class PopTargetTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsAnAddress_data();
    void fillsAnAddress();
    void refusesAnAddress_data();
    void refusesAnAddress();
    void opensOtherSchemesWhereTheyAreAllowed();
    void leadsNowhereElse_data();
    void leadsNowhereElse();
    void splitsBeforeItFills();
    void makesNoOptionOfAValue_data();
    void makesNoOptionOfAValue();
    void refusesAProgram_data();
    void refusesAProgram();
    void namesTheCallByTheContacts();
    void tellsWhereItLeads();
    void opensOneASecond();
};

namespace {

constexpr auto page = "https://crm.example/?number={{caller.number}}";

Notice call()
{
    Notice notice;
    notice.linkedid = "1700000000.1";
    notice.server = "pbx1";
    notice.caller = {"+31201234567", "Alice & Bob", "PJSIP/trunk-1"};
    notice.dialled = "5550100";
    return notice;
}

PopRequest requestFor(ScreenPop::Kind kind, const std::string &text, const Notice &of)
{
    return {{kind, text, PopMoment::Ringing}, valuesOf(of, {})};
}

Notice calledBy(const std::string &name)
{
    Notice notice = call();
    notice.caller.name = name;
    return notice;
}

QString mistakeOf(ScreenPop::Kind kind, const std::string &text, bool allowsAnyScheme = false)
{
    const auto checked = PopTarget::check({kind, text, PopMoment::Click}, allowsAnyScheme);
    return checked ? QString() : checked.error().message();
}

QString address(const std::string &text, const Notice &of)
{
    const auto target = PopTarget::of(requestFor(ScreenPop::Kind::Address, text, of), false);
    return target ? QString::fromUtf8(target->address.toEncoded()) : target.error().message();
}

QStringList arguments(const std::string &text, const Notice &of)
{
    const auto target = PopTarget::of(requestFor(ScreenPop::Kind::Program, text, of), false);
    return target ? target->arguments : QStringList(target.error().message());
}

} // namespace

void PopTargetTest::fillsAnAddress_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *text, const char *filled) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromUtf8(filled);
    };
    row(page, "https://crm.example/?number=%2B31201234567");
    row("https://crm.example/{{caller.name}}/{{dialled}}",
        "https://crm.example/Alice%20%26%20Bob/5550100");
    row("http://crm.example:8080?n={{{caller.name}}}#{{linkedid}}",
        "http://crm.example:8080?n=Alice%20%26%20Bob#1700000000.1");
    row("https://crm.example/?a=1{{#queue}}&q={{queue}}{{/queue}}&b=2",
        "https://crm.example/?a=1&b=2");
    row("https://crm.example/?q={{queue}}{{^queue}}none{{/queue}}", "https://crm.example/?q=none");
    row("https://crm.example", "https://crm.example");
}

void PopTargetTest::fillsAnAddress()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, filled);
    QCOMPARE(address(text.toStdString(), call()), filled);
    QCOMPARE(mistakeOf(ScreenPop::Kind::Address, text.toStdString()), QString());
}

void PopTargetTest::refusesAnAddress_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *text, const char *why) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromUtf8(why);
    };
    const char *const noAddress = "begins with https://";
    const char *const openHost = "holds no fields";
    const char *const scheme = "are not opened";
    row("", noAddress);
    row("crm.example/{{dialled}}", noAddress);
    row("{{caller.name}}", noAddress);
    row("{{caller.name}}://crm.example/", noAddress);
    row("http{{queue}}://crm.example/", noAddress);
    row("https:{{caller.name}}", openHost);
    row("https://{{caller.name}}/", openHost);
    row("https://crm{{dialled}}.example/", openHost);
    row("https://crm.example{{caller.name}}", openHost);
    row("https://crm.example:{{dialled}}/", openHost);
    row("https:///{{dialled}}", openHost);
    row("https://crm.example\\{{dialled}}/", openHost);
    row("javascript:alert({{caller.name}})", scheme);
    row("file:///usr/bin/{{caller.name}}", scheme);
    row("ftp://crm.example/", scheme);
    row("https://crm.example/?n={{number}}", "There is no field {{number}}");
    row("https://crm.example/?n={{>caller.name}}", "There is no field {{>caller.name}}");
    row("https://crm.example/?n={{caller.number", "not closed");
    row("https://crm.example/?n={{#queue}}", "not closed");
    row("https://crm.example/ {{dialled}}", "is no address");
    row("https://crm.example/\n{{dialled}}", "");
}

void PopTargetTest::refusesAnAddress()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const QString mistake = mistakeOf(ScreenPop::Kind::Address, text.toStdString());
    QVERIFY2(!mistake.isEmpty() && mistake.contains(why), qPrintable(mistake));
    QVERIFY(!PopTarget::of(requestFor(ScreenPop::Kind::Address, text.toStdString(), call()),
                           false)); // nor is it opened where a rule has it already
}

void PopTargetTest::opensOtherSchemesWhereTheyAreAllowed()
{
    const std::string text = "crm:open?number={{caller.number}}";
    QVERIFY(!mistakeOf(ScreenPop::Kind::Address, text).isEmpty());
    QCOMPARE(mistakeOf(ScreenPop::Kind::Address, text, true), QString());
    QVERIFY(!mistakeOf(ScreenPop::Kind::Address, "{{caller.name}}:x", true).isEmpty());
    QVERIFY(!mistakeOf(ScreenPop::Kind::Address, "crm://{{caller.name}}/x", true).isEmpty());
    QVERIFY(!PopTarget::of(requestFor(ScreenPop::Kind::Address, text, call()), false));
    const auto target = PopTarget::of(requestFor(ScreenPop::Kind::Address, text, call()), true);
    QCOMPARE(target->address.toEncoded(), QByteArray("crm:open?number=%2B31201234567"));
}

void PopTargetTest::leadsNowhereElse_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"@evil.example/", "/../..", "..", ".evil.example", "\\\\evil", "?x#y", "{{dialled}}",
          "%0d%0aX", "\r\nLocation: https://evil.example", "javascript:alert(1)", "<script>",
          "\xff\xfe", "\xe2\x80\xae", "&number=1"}) {
        QTest::addRow("%s", name) << QByteArray(name);
    }
}

void PopTargetTest::leadsNowhereElse()
{
    QFETCH(QByteArray, name);
    const QString filled = address("https://crm.example/{{caller.name}}?n={{caller.name}}&s=1",
                                   calledBy(name.toStdString()));
    static const QRegularExpression kept(
        QStringLiteral("^https://crm\\.example/[A-Za-z0-9._~%-]*\\?n=[A-Za-z0-9._~%-]*&s=1$"));
    QVERIFY2(kept.match(filled).hasMatch(), qPrintable(filled));
    QVERIFY(!filled.contains(QLatin1String("/..")));
}

void PopTargetTest::splitsBeforeItFills()
{
    const std::string text = R"(crm --number={{caller.number}} "{{caller.name}}" {{queue}} --)";
    const QString name = QStringLiteral("x\" y' z; rm -rf $HOME `id`");
    QCOMPARE(arguments(text, calledBy(name.toStdString())),
             (QStringList{QStringLiteral("--number=+31201234567"), name, QString(),
                          QStringLiteral("--")}));
}

void PopTargetTest::makesNoOptionOfAValue_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QStringList>("filled");
    const auto row = [](const char *name, const char *first, const char *within) {
        QTest::addRow("%s", name) << QByteArray(name)
                                  << QStringList{QString::fromUtf8(first),
                                                 QString::fromUtf8(within)};
    };
    row("--delete", "delete", "-n--delete");
    row(" - -x", "x", "-n - -x");
    row("---", "", "-n---");
    row("-a\n-b", "a-b", "-n-a-b");
    row("\x01-x", "x", "-n-x");
}

void PopTargetTest::makesNoOptionOfAValue()
{
    QFETCH(QByteArray, name);
    QFETCH(QStringList, filled);
    QCOMPARE(arguments("crm {{caller.name}} -n{{caller.name}}", calledBy(name.toStdString())),
             filled);
}

void PopTargetTest::refusesAProgram_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *text, const char *why) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromUtf8(why);
    };
    row("", "Write a program");
    row("{{caller.name}} x", "Write a program");
    row("/usr/bin/{{caller.name}}", "Write a program");
    row("sh -c \"echo {{caller.name}}\"", "A shell");
    row("/bin/bash -lc {{caller.name}}", "A shell");
    row("bash -ce {{caller.name}}", "A shell");
    row("mksh -c {{caller.name}}", "A shell");
    row("busybox sh -c {{caller.name}}", "A shell");
    row("no-such-program-here {{dialled}}", "There is no program no-such-program-here");
    row("sh {{ dialled }}", "not closed");
    row("sh {{number}}", "There is no field");
    row("sh {{>caller.name}}", "There is no field");
}

void PopTargetTest::refusesAProgram()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const QString mistake = mistakeOf(ScreenPop::Kind::Program, text.toStdString());
    QVERIFY2(mistake.contains(why), qPrintable(mistake));
    QCOMPARE(mistakeOf(ScreenPop::Kind::Program, "sh script.sh {{dialled}}"), QString());
}

void PopTargetTest::namesTheCallByTheContacts()
{
    auto list = std::make_shared<contacts::ContactList>();
    list->contacts.push_back({"Alice Archer", {}, {{"020-1234567", {}}}});
    const contacts::ContactBook book(*contacts::numberPlanOf("NL"),
                                     {{QStringLiteral("book"), list, {}}});
    PopValues values = valuesOf(call(), book);
    QCOMPARE(values["caller.name"], std::string("Alice Archer"));
    QCOMPARE(values["caller.contact"], std::string("Alice Archer"));
    values = valuesOf(call(), {});
    QCOMPARE(values["caller.name"], std::string("Alice & Bob"));
    QCOMPARE(values["caller.contact"], std::string());
    QCOMPARE(values["server"], std::string("pbx1"));
}

void PopTargetTest::tellsWhereItLeads()
{
    QCOMPARE(PopTarget::nameOf({ScreenPop::Kind::Address, page, {}}),
             QStringLiteral("crm.example"));
    QCOMPARE(PopTarget::nameOf({ScreenPop::Kind::Program, "/usr/bin/crm -n {{dialled}}", {}}),
             QStringLiteral("crm"));
}

void PopTargetTest::opensOneASecond()
{
    PopLimit limit;
    Moment now(1'000s);
    int opened = 0;
    for (int i = 0; i < 100; ++i) {
        opened += limit.take(now + i * 10ms) ? 1 : 0;
    }
    QCOMPARE(opened, 1);
    QCOMPARE(limit.heldBack(), 99);
    QVERIFY(limit.take(now + 1s));
    QCOMPARE(limit.heldBack(), 0);
    QVERIFY(limit.take(now)); // the clock was set back
}

CACOFONISK_TEST(PopTargetTest)

} // namespace cacofonisk::tst_poptarget

#include "tst_poptarget.moc"
