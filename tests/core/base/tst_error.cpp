// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/error.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_error {

class ErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void saysItsTextWithItsArguments_data();
    void saysItsTextWithItsArguments();
    void isEqualByTextAndArguments();
};

void ErrorTest::saysItsTextWithItsArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, QString first, QString second, QString message) {
        QTest::newRow(name) << QStringList{first, second} << message;
    };
    row("two", QStringLiteral("a.ami"), QStringLiteral("no such file"),
        QStringLiteral("a.ami cannot be read: no such file."));
    row("percent signs", QStringLiteral("100%.ami"), QStringLiteral("5%"),
        QStringLiteral("100%.ami cannot be read: 5%."));
    row("a file named as a place", QStringLiteral("%2.ami"), QStringLiteral("no such file"),
        QStringLiteral("%2.ami cannot be read: no such file."));
    row("empty ones", QString(), QString(), QStringLiteral(" cannot be read: ."));
}

void ErrorTest::saysItsTextWithItsArguments()
{
    QFETCH(QStringList, arguments);
    QTEST(Error("%1 cannot be read: %2.", arguments).message(), "message");
}

void ErrorTest::isEqualByTextAndArguments()
{
    static constexpr const char *text = "%1 is a folder.";
    const Error error(text, {QStringLiteral("a")});
    QVERIFY(error == Error(text, {QStringLiteral("a")}));
    QVERIFY(error != Error(text, {QStringLiteral("b")}));
    QVERIFY(error != Error("%1 is a file.", {QStringLiteral("a")}));
}

CACOFONISK_TEST(ErrorTest)

} // namespace cacofonisk::tst_error

#include "tst_error.moc"
