// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/configuration.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_configuration {

using namespace delivery;

class ConfigurationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsEverything();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsAllMistakesAtOnce();
    void readsCredentials();
    void refusesASecretThatEverybodyCanRead();
    void theOutboxNeedsNoSecrets();

private:
    QString write(const QString &name, const QByteArray &content,
                  QFileDevice::Permissions permissions = QFileDevice::ReadOwner |
                                                         QFileDevice::WriteOwner) const
    {
        QFile file(m_folder->filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(content);
        file.setPermissions(permissions);
        return file.fileName();
    }

    /// `LINE:COLUMN sentence` of each mistake.
    [[nodiscard]] QStringList mistakesIn(const QByteArray &content) const
    {
        const auto read = readConfiguration(write(QStringLiteral("collect.toml"), content));
        QStringList words;
        for (const ConfigurationMistake &mistake : read ? ConfigurationMistakes() : read.error()) {
            words.append(QStringLiteral("%1:%2 %3")
                             .arg(mistake.line)
                             .arg(mistake.column)
                             .arg(mistake.error.message()));
        }
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ConfigurationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("ami.secret"), "hush\n");
    write(QStringLiteral("crm.secret"), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n");
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void ConfigurationTest::readsEverything()
{
    const auto read = readConfiguration(write(QStringLiteral("collect.toml"), R"(
[[server]]
name = "pbx1"
uri = "tls://callwatch@192.0.2.10:5039"
secret = { file = "ami.secret" }
trunks = ["provider1"]

[[webhook]]
url = "https://crm.example/calls?id={{id}}"
secret = [{ file = "crm.secret" }, { file = "crm.secret" }]
events = ["call.ringing", "call.answered", "report.*"]
only = "direction:in queue:support"
headers = { X-Site = "amsterdam" }
timeout = 20

[[command]]
program = "sh"
arguments = ["-c", "true"]
parallel = 2

[mqtt]
broker = "mqtts://collector@broker.example"
site = "amsterdam"

[outbox]
file = "kept/outbox.sqlite"
max_mib = 100
max_days = 3

[metrics]
file = "/var/lib/node_exporter/cacofonisk.prom"
)"));
    QVERIFY2(read, read ? "" : qPrintable(read.error()[0].error.message()));
    QCOMPARE(read->servers.size(), 1);
    QCOMPARE(read->servers[0].name, QStringLiteral("pbx1"));
    QCOMPARE(read->servers[0].connection.secret, std::string("hush"));
    QVERIFY(read->servers[0].connection.address.usesTls);
    QCOMPARE(read->webhooks.size(), 1);
    QCOMPARE(read->webhooks[0].secrets.size(), 2);
    QCOMPARE(read->webhooks[0].limit, std::chrono::milliseconds(20'000));
    QCOMPARE(read->webhooks[0].headers.size(), 1);
    QCOMPARE(read->commands[0].arguments,
             QStringList({QStringLiteral("-c"), QStringLiteral("true")}));
    QCOMPARE(read->commands[0].atOnce, 2);
    QCOMPARE(read->broker->address.uri(),
             QStringLiteral("mqtts://collector@broker.example:8883/amsterdam"));
    QCOMPARE(read->outbox.path, m_folder->filePath(QStringLiteral("kept/outbox.sqlite")));
    QCOMPARE(read->outbox.mostBytes, qint64(100) << 20);
    QCOMPARE(read->metricsFile, QStringLiteral("/var/lib/node_exporter/cacofonisk.prom"));
}

void ConfigurationTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *content, const char *place,
                        const char *words) {
        QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(place)
                            << QString::fromUtf8(words);
    };
    row("no TOML", "[[server]]\nuri = tls\n", "2:", "is not TOML");
    row("unknown key", "[outbox]\nfile = \"x\"\nmax_mb = 3\n", "3:1", "Did you mean “max_mib”?");
    row("unknown table", "[[webhok]]\n", "1:", "Did you mean “webhook”?");
    row("one table for many", "[webhook]\nurl = \"https://x.example\"\n", "1:1", "[[webhook]]");
    row("no address", "[[webhook]]\nonly = \"ext:1\"\n", "1:", "needs “url”");
    row("an address of another kind", "[[webhook]]\nurl = \"ftp://x.example\"\n", "2:7",
        "no address of a webhook");
    row("no host", "[[webhook]]\nurl = \"https://\"\n", "2:7", "no address of a webhook");
    row("a space in it", "[[webhook]]\nurl = \"https://x.example/a b\"\n", "2:7",
        "no address of a webhook");
    row("an event that there is not",
        "[[webhook]]\nurl = \"https://x.example\"\nevents = [\"call.rining\"]\n", "3:10",
        "Did you mean “call.ringing”?");
    row("a wrong filter word", "[[webhook]]\nurl = \"https://x.example\"\nonly = \"state:bored\"\n",
        "3:8", "bored");
    row("a secret in the file", "[[webhook]]\nurl = \"https://x.example\"\nsecret = \"whsec_x\"\n",
        "3:10", "file of its own");
    row("a secret that is not there",
        "[[webhook]]\nurl = \"https://x.example\"\nsecret = { file = \"none\" }\n", "3:10",
        "cannot be read");
    row("a secret of another kind",
        "[[webhook]]\nurl = \"https://x.example\"\nsecret = { file = \"ami.secret\" }\n", "3:10",
        "whsec_");
    row("a credential without systemd",
        "[[webhook]]\nurl = \"https://x.example\"\nsecret = { credential = \"crm\" }\n", "3:10",
        "CREDENTIALS_DIRECTORY");
    row("two of one name",
        "[[webhook]]\nurl = \"https://x.example\"\n[[webhook]]\nurl = \"https://x.example\"\n",
        "3:", "Two ways out");
    row("a secret in a server's address",
        "[[server]]\nuri = \"tcp://a:b@x.example\"\nsecret = { file = \"ami.secret\" }\n", "2:7",
        "no place in the address");
    row("a number out of range", "[outbox]\nmax_days = 0\n", "2:12", "from 1 to 365");
    row("a text where a number is wanted", "[outbox]\nmax_days = \"3\"\n", "2:12", "a number");
    row("no program", "[[command]]\nprogram = \"/nowhere/x\"\n", "2:11", "no program");
    row("a template that is not closed",
        "[[webhook]]\nurl = \"https://x.example\"\nbody = \"{{#a}}\"\n", "3:8", "template");
    row("a partial", "[[webhook]]\nurl = \"https://x.example\"\nbody = \"{{> data.x}}\"\n", "3:8",
        "partial");
}

void ConfigurationTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const QStringList mistakes = mistakesIn(content);
    QVERIFY2(mistakes.size() == 1, qPrintable(mistakes.join(u'\n')));
    QVERIFY2(mistakes[0].startsWith(place), qPrintable(mistakes[0]));
    QVERIFY2(mistakes[0].contains(words), qPrintable(mistakes[0]));
}

void ConfigurationTest::findsAllMistakesAtOnce()
{
    const QStringList mistakes = mistakesIn("colour = 1\n[[webhook]]\nurl = 5\nevents = [\"x\"]\n"
                                            "[outbox]\nfile = false\n");
    QVERIFY2(mistakes.size() == 4, qPrintable(mistakes.join(u'\n')));
    QVERIFY(std::is_sorted(mistakes.begin(), mistakes.end()));
}

void ConfigurationTest::readsCredentials()
{
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder->path()));
    QCOMPARE(mistakesIn("[[webhook]]\nurl = \"https://x.example\"\n"
                        "secret = { credential = \"crm.secret\" }\n"),
             QStringList());
}

void ConfigurationTest::refusesASecretThatEverybodyCanRead()
{
    write(QStringLiteral("open.secret"), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n",
          QFileDevice::ReadOwner | QFileDevice::ReadOther);
    const QStringList mistakes = mistakesIn(
        "[[webhook]]\nurl = \"https://x.example\"\nsecret = { file = \"open.secret\" }\n");
    QCOMPARE(mistakes.size(), 1);
    QVERIFY(mistakes[0].contains(u"chmod o-rwx"));
}

void ConfigurationTest::theOutboxNeedsNoSecrets()
{
    const auto read = readOutboxOptions(
        write(QStringLiteral("collect.toml"),
              "[[webhook]]\nurl = \"https://x.example\"\nsecret = { credential = \"crm\" }\n"
              "[outbox]\nfile = \"/x/o.sqlite\"\n"));
    QVERIFY(read);
    QCOMPARE(read->path, QStringLiteral("/x/o.sqlite"));
}

CACOFONISK_TEST(ConfigurationTest)

} // namespace cacofonisk::tst_configuration

#include "tst_configuration.moc"
