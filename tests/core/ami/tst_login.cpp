// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/login.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QTest>

namespace cacofonisk::tst_login {

using namespace test;
using ami::Login;

class LoginTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheSecretToNobodyWhereMd5IsTaken();
    void tellsTheSecretWhereMd5IsRefusedAndItMay();
    void refusesToTellTheSecretOtherwise();
    void saysWhyItWasRefused_data();
    void saysWhyItWasRefused();
    void doesNotTryTheSecretWhenTheKeyWasWrong();
    void refusesAnAsteriskThatIsTooOld();
    void refusesAUserThatBreaksOutOfItsLine();
    void hearsAnswersToItsOwnActionsAlone();
    void tellsNoSecretInItsErrors();
};

namespace {

const ami::Banner banner = ami::bannerOf("Asterisk Call Manager/5.0.4");

/// A login with whatever it says and comes to, a line each.
struct Dialogue
{
    explicit Dialogue(bool mayTellSecret = false, const std::string &user = "watch")
        : login({"pbx:5038", user, "secret", "call,agent", mayTellSecret})
    {}

    void note(const Login::Step &step)
    {
        if (const auto *send = std::get_if<Login::Send>(&step)) {
            QString bytes = text(send->bytes);
            bytes.replace(QLatin1String("\r\n"), QLatin1String("; "));
            lines.append(bytes.chopped(4));
        } else if (const auto *accepted = std::get_if<Login::Accepted>(&step)) {
            lines.append(QLatin1String("accepted: ") + text(accepted->message));
        } else if (const auto *refused = std::get_if<Login::Refused>(&step)) {
            lines.append(QLatin1String(refused->isPassing ? "passing: " : "refused: ") +
                         refused->error.message());
        }
    }

    void begin(const ami::Banner &greeting = banner) { note(login.begin(greeting)); }

    void hear(std::string_view script)
    {
        ami::Problems problems;
        parse(wireOfScript(script), 4096, problems,
              [this](const ami::Message &message) { note(login.handle(message)); });
    }

    Login login;
    QStringList lines;
};

} // namespace

static const QString challenge =
    QStringLiteral("Action: Challenge; ActionID: challenge; AuthType: MD5");

void LoginTest::tellsTheSecretToNobodyWhereMd5IsTaken()
{
    Dialogue dialogue(true);
    dialogue.begin();
    dialogue.hear("Response: Success; ActionID: challenge; Challenge: 123456789");
    dialogue.hear("Response: Success; ActionID: login-md5; Message: Authentication accepted");
    const QStringList expected{
        challenge,
        QStringLiteral("Action: Login; ActionID: login-md5; AuthType: MD5; Username: watch; "
                       "Key: 7ccde16e862dfe7681297713e9e9cadb; Events: call,agent"),
        QStringLiteral("accepted: Authentication accepted"),
    };
    QCOMPARE(dialogue.lines, expected);
}

void LoginTest::tellsTheSecretWhereMd5IsRefusedAndItMay()
{
    Dialogue dialogue(true);
    dialogue.begin();
    dialogue.hear("Response: Error; ActionID: challenge; Message: Must specify AuthType");
    dialogue.hear("Response: Success; ActionID: login-secret; Message: Authentication accepted");
    const QStringList expected{
        challenge,
        QStringLiteral("Action: Login; ActionID: login-secret; Username: watch; Secret: secret; "
                       "Events: call,agent"),
        QStringLiteral("accepted: Authentication accepted"),
    };
    QCOMPARE(dialogue.lines, expected);
}

void LoginTest::refusesToTellTheSecretOtherwise()
{
    for (const char *answer : {"Response: Error; ActionID: challenge; Message: Permission denied",
                               "Response: Success; ActionID: challenge",
                               "Response: Success; ActionID: challenge; Challenge:"}) {
        Dialogue dialogue(false);
        dialogue.begin();
        dialogue.hear(answer);
        QCOMPARE(dialogue.lines.size(), 2);
        QVERIFY(dialogue.lines[1].startsWith(QLatin1String("refused: ")));
        QVERIFY(dialogue.lines[1].contains(QLatin1String("tls://")));
    }
}

void LoginTest::saysWhyItWasRefused_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *message, const char *begin, const char *word) {
        QTest::newRow(message) << QString::fromUtf8(begin) << QString::fromUtf8(word);
    };
    row("Authentication failed", "refused: ", "secret");
    row("Permission denied", "refused: ", "manager.conf");
    row("Login Already In Use", "passing: ", "allowmultiplelogin");
    row("Odd words", "refused: ", "“Odd words”");
}

void LoginTest::saysWhyItWasRefused()
{
    Dialogue dialogue;
    dialogue.begin();
    dialogue.hear("Response: Success; ActionID: challenge; Challenge: 1");
    dialogue.hear(std::string("Response: Error; ActionID: login-md5; Message: ") +
                  QTest::currentDataTag());
    QCOMPARE(dialogue.lines.size(), 3);
    const QString end = dialogue.lines.back();
    QFETCH(QString, begin);
    QFETCH(QString, word);
    QVERIFY2(end.startsWith(begin) && end.contains(word), qPrintable(end));
    QVERIFY(end.contains(QLatin1String("watch")) && end.contains(QLatin1String("pbx:5038")));
}

void LoginTest::doesNotTryTheSecretWhenTheKeyWasWrong()
{
    Dialogue dialogue(true);
    dialogue.begin();
    dialogue.hear("Response: Success; ActionID: challenge; Challenge: 1");
    dialogue.hear("Response: Error; ActionID: login-md5; Message: Authentication failed");
    dialogue.hear("Response: Error; ActionID: login-md5; Message: Authentication failed");
    QCOMPARE(dialogue.lines.size(), 3);
    QVERIFY(dialogue.lines.back().startsWith(QLatin1String("refused: ")));
}

void LoginTest::refusesAnAsteriskThatIsTooOld()
{
    Dialogue dialogue;
    dialogue.begin(ami::bannerOf("Asterisk Call Manager/1.3"));
    QCOMPARE(dialogue.lines.size(), 1);
    QVERIFY(dialogue.lines[0].contains(QStringLiteral("“Asterisk Call Manager/1.3”")));
    QVERIFY(dialogue.lines[0].startsWith(QLatin1String("refused: ")));
}

void LoginTest::refusesAUserThatBreaksOutOfItsLine()
{
    Dialogue dialogue(false, "watch\r\nAction: Logoff");
    dialogue.begin();
    dialogue.hear("Response: Success; ActionID: challenge; Challenge: 1");
    QCOMPARE(dialogue.lines.size(), 2);
    QVERIFY(dialogue.lines[1].startsWith(QLatin1String("refused: Username")));
}

void LoginTest::hearsAnswersToItsOwnActionsAlone()
{
    Dialogue dialogue;
    dialogue.begin();
    dialogue.hear("Event: FullyBooted; ActionID: challenge");
    dialogue.hear("Response: Success; ActionID: login-md5; Message: Authentication accepted");
    dialogue.hear("Response: Success; Message: Authentication accepted");
    dialogue.hear("Response: Success; ActionID:");
    QCOMPARE(dialogue.lines, QStringList{challenge});
}

void LoginTest::tellsNoSecretInItsErrors()
{
    Dialogue dialogue(true);
    dialogue.begin();
    dialogue.hear("Response: Error; ActionID: challenge");
    dialogue.hear("Response: Error; ActionID: login-secret; Message: Odd");
    QCOMPARE(dialogue.lines.size(), 3);
    QVERIFY(!dialogue.lines.back().contains(QStringLiteral("“secret")));
    QVERIFY(!dialogue.lines.back().contains(QStringLiteral("secret”")));
}

CACOFONISK_TEST(LoginTest)

} // namespace cacofonisk::tst_login

#include "tst_login.moc"
