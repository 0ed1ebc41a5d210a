// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/action.h"
#include "tests/support/testmain.h"

#include <QDebug>
#include <QTest>

namespace cacofonisk::tst_action {

using ami::Action;

class ActionTest : public QObject
{
    Q_OBJECT

private slots:
    void writesItsFieldsInTheirOrder();
    void refusesWhatBreaksOutOfItsLine_data();
    void refusesWhatBreaksOutOfItsLine();
    void refusesToNameItsOwnId_data();
    void refusesToNameItsOwnId();
    void takesALineAsLongAsAsteriskDoes();
    void takesAsManyLinesAsAsteriskDoes();
    void printsNoValue();
    void tellsNoValueInItsErrors();
};

void ActionTest::writesItsFieldsInTheirOrder()
{
    const Action action =
        Action("Status").add("Variable", "a: b").add("Empty", "").add("Variable", "ünï");
    QCOMPARE(action.encode("x-1").value(),
             std::string("Action: Status\r\nActionID: x-1\r\nVariable: a: b\r\nEmpty: \r\n"
                         "Variable: ünï\r\n\r\n"));
}

void ActionTest::refusesWhatBreaksOutOfItsLine_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *title, QByteArray name, QByteArray key, QByteArray value,
                        QByteArray id = "1") {
        QTest::newRow(title) << name << key << value << id;
    };
    row("CR LF in a value", "Ping", "Channel", "x\r\nAction: Hangup");
    row("LF in a value", "Ping", "Channel", "x\nAction: Hangup");
    row("CR in a value", "Ping", "Channel", "x\rAction: Hangup");
    row("NUL in a value", "Ping", "Channel", QByteArray("x\0y", 3));
    row("LF at the end of a value", "Ping", "Channel", "x\n");
    row("LF in the name", "Ping\nAction: Hangup", "Channel", "x");
    row("LF in the id", "Ping", "Channel", "x", "1\nAction: Hangup");
    row("LF in a key", "Ping", "Channel\nAction", "x");
    row("colon in a key", "Ping", "Action: Hangup", "x");
    row("space in a key", "Ping", "Action ", "x");
    row("NUL in a key", "Ping", QByteArray("a\0b", 3), "x");
    row("no key", "Ping", "", "x");
}

void ActionTest::refusesWhatBreaksOutOfItsLine()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, id);
    Action action(name.toStdString());
    action.add(key.toStdString(), value.toStdString());
    const auto bytes = action.encode(id.toStdString());
    QVERIFY(!bytes);
    QVERIFY(!bytes.error().message().contains(u'\n'));
}

void ActionTest::refusesToNameItsOwnId_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : {"ActionID", "actionid", "Action", "ACTION"}) {
        QTest::newRow(key) << QByteArray(key);
    }
}

void ActionTest::refusesToNameItsOwnId()
{
    QFETCH(QByteArray, key);
    QVERIFY(!Action("Ping").add(key.toStdString(), "x").encode("1"));
    QVERIFY(Action("Ping").add(key.toStdString() + 's', "x").encode("1"));
}

void ActionTest::takesALineAsLongAsAsteriskDoes()
{
    const std::size_t most = Action::mostLineBytes - std::string_view("Key: \r\n").size();
    QVERIFY(Action("Ping").add("Key", std::string(most, 'x')).encode("1"));
    QVERIFY(!Action("Ping").add("Key", std::string(most + 1, 'x')).encode("1"));
}

void ActionTest::takesAsManyLinesAsAsteriskDoes()
{
    Action action("Ping");
    for (std::size_t i = 2; i < Action::mostLines; ++i) {
        action.add("Variable", "x");
    }
    QVERIFY(action.encode("1"));
    QVERIFY(!action.add("Variable", "x").encode("1"));
}

void ActionTest::printsNoValue()
{
    QString printed;
    QDebug(&printed) << Action("Login").add("Secret", "hidden");
    QCOMPARE(printed.trimmed(), QStringLiteral("Action(Login)"));
}

void ActionTest::tellsNoValueInItsErrors()
{
    const auto bytes = Action("Login").add("Secret", "hidden\n").encode("1");
    QVERIFY(!bytes.error().message().contains(QLatin1String("hidden")));
    QVERIFY(bytes.error().message().contains(QLatin1String("Secret")));
}

CACOFONISK_TEST(ActionTest)

} // namespace cacofonisk::tst_action

#include "tst_action.moc"
