// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace cacofonisk::tst_pages {

/// Manual pages, completions and the files for the desktop, against what the programs say.
class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nameEveryOption_data();
    void nameEveryOption();
    void nameEveryCommand();
    void completeInBash_data();
    void completeInBash();
    void areScripts_data();
    void areScripts();
    void listTheReleasesOfTheChangelog();
    void areValidForDesktops_data();
    void areValidForDesktops();

private:
    [[nodiscard]] QString page(const QString &name) const;

    QTemporaryDir m_folder;
};

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The long options that a help lists.
QStringList optionsIn(const QString &help)
{
    static const QRegularExpression option(QStringLiteral("^  (?:-\\w, )?--([a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = option.globalMatch(help); match.hasNext();) {
        names.append(match.next().captured(1));
    }
    return names;
}

const QStringList commands{QStringLiteral("replay"), QStringLiteral("watch"),
                           QStringLiteral("record"), QStringLiteral("convert"),
                           QStringLiteral("ladder"), QStringLiteral("excerpt")};

} // namespace

QString PagesTest::page(const QString &name) const
{
    return textOf(m_folder.filePath(name));
}

void PagesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QProcess pages;
    pages.start(QStringLiteral(PAGES), {m_folder.path()});
    QVERIFY(pages.waitForFinished());
    QCOMPARE(pages.exitCode(), 0);
}

void PagesTest::nameEveryOption_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("help");
    QTest::newRow("cacofonisk") << "cacofonisk"
                                << outputOf(QStringLiteral(CACOFONISK), {QStringLiteral("--help")});
    for (const QString &command : commands) {
        QTest::newRow(qPrintable(command))
            << "cacofonisk-cli"
            << outputOf(QStringLiteral(CACOFONISK_CLI), {command, QStringLiteral("--help")});
    }
}

void PagesTest::nameEveryOption()
{
    QFETCH(QString, program);
    QFETCH(QString, help);
    const QStringList options = optionsIn(help);
    QVERIFY2(options.size() > 3, qPrintable(help));
    const QString manual = page(program + QLatin1String(".1"));
    const QString bash = page(program + QLatin1String(".bash"));
    const QString zsh = page(program + QLatin1String(".zsh"));
    const QString fish = page(program + QLatin1String(".fish"));
    for (const QString &option : options) {
        const QString inRoff = QString(option).replace(u'-', QLatin1String("\\-"));
        QVERIFY2(manual.contains(QLatin1String("\\fB\\-\\-") + inRoff + QLatin1String("\\fR")),
                 qPrintable(option));
        QVERIFY2(bash.contains(QLatin1String("--") + option), qPrintable(option));
        QVERIFY2(zsh.contains(QLatin1String("'--") + option + u'['), qPrintable(option));
        QVERIFY2(fish.contains(QLatin1String("-l ") + option + u' '), qPrintable(option));
    }
}

void PagesTest::nameEveryCommand()
{
    const QString help = outputOf(QStringLiteral(CACOFONISK_CLI), {QStringLiteral("--help")});
    static const QRegularExpression usage(QStringLiteral("cacofonisk-cli ([a-z]+) "));
    int count = 0;
    for (auto match = usage.globalMatch(help); match.hasNext(); ++count) {
        const QString command = match.next().captured(1);
        QVERIFY(page(QStringLiteral("cacofonisk-cli.1"))
                    .contains(QLatin1String(".TP\n\\fB") + command + QLatin1String("\\fR\n")));
        QVERIFY(
            page(QStringLiteral("cacofonisk-cli.zsh")).contains(command + QLatin1String(")\n")));
        QVERIFY(
            page(QStringLiteral("cacofonisk-cli.fish")).contains(QLatin1String("-a ") + command));
    }
    QVERIFY(count >= commands.size());
}

void PagesTest::completeInBash_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("completed");
    QTest::newRow("a command") << "cacofonisk-cli exc"
                               << "excerpt";
    QTest::newRow("an option") << "cacofonisk-cli replay --rep"
                               << "--report";
    QTest::newRow("only those of the command") << "cacofonisk-cli convert --rep"
                                               << "";
    QTest::newRow("a word for an option") << "cacofonisk-cli replay --report not"
                                          << "notices";
    QTest::newRow("the window") << "cacofonisk --screen"
                                << "--screenshot";
}

void PagesTest::completeInBash()
{
    const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
    if (bash.isEmpty()) {
        QSKIP("bash is not installed");
    }
    QFETCH(QString, words);
    const QStringList list = words.split(u' ');
    const QString script =
        QStringLiteral("compopt() { :; }; source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _%4; "
                       "echo \"${COMPREPLY[*]}\"")
            .arg(m_folder.filePath(list.front() + QLatin1String(".bash")), words)
            .arg(list.size() - 1)
            .arg(QString(list.front()).replace(u'-', u'_'));
    QTEST(outputOf(bash, {QStringLiteral("-c"), script}).trimmed(), "completed");
}

void PagesTest::areScripts_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *const shell : {"bash", "zsh", "fish"}) {
        QTest::newRow(shell) << shell;
    }
}

void PagesTest::areScripts()
{
    QFETCH(QString, shell);
    const QString program = QStandardPaths::findExecutable(shell);
    if (program.isEmpty()) {
        QSKIP("the shell is not installed");
    }
    for (const char *const name : {"cacofonisk.", "cacofonisk-cli."}) {
        QProcess check;
        check.start(program,
                    {QStringLiteral("-n"), m_folder.filePath(QLatin1String(name) + shell)});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError());
    }
}

void PagesTest::listTheReleasesOfTheChangelog()
{
    QStringList changes;
    static const QRegularExpression heading(QStringLiteral("^## ([0-9.]+) – ([0-9-]+)$"),
                                            QRegularExpression::MultilineOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = heading.globalMatch(textOf(QStringLiteral(PACKAGING "/CHANGELOG.md")));
         match.hasNext();) {
        const auto release = match.next();
        changes.append(release.captured(1) + u' ' + release.captured(2));
    }
    QStringList releases;
    QXmlStreamReader metainfo(
        textOf(QStringLiteral(PACKAGING "/desktop/org.cacofonisk.Cacofonisk.metainfo.xml")));
    while (!metainfo.atEnd()) {
        if (metainfo.readNext() == QXmlStreamReader::StartElement &&
            metainfo.name() == QLatin1String("release")) {
            const QXmlStreamAttributes attributes = metainfo.attributes();
            releases.append(attributes.value(QLatin1String("version")).toString() + u' ' +
                            attributes.value(QLatin1String("date")).toString());
        }
    }
    QVERIFY2(!metainfo.hasError(), qPrintable(metainfo.errorString()));
    QCOMPARE(changes, releases);
    QVERIFY(changes.front().startsWith(QLatin1String(CACOFONISK_VERSION) + u' '));
}

void PagesTest::areValidForDesktops_data()
{
    QTest::addColumn<QString>("checker");
    QTest::addColumn<QStringList>("arguments");
    const QString file = QStringLiteral(PACKAGING "/desktop/org.cacofonisk.Cacofonisk.");
    QTest::newRow("desktop entry")
        << "desktop-file-validate" << QStringList{file + QLatin1String("desktop")};
    QTest::newRow("AppStream 0.16")
        << "appstreamcli"
        << QStringList{QStringLiteral("validate"), QStringLiteral("--no-net"),
                       file + QLatin1String("metainfo.xml")};
    QTest::newRow("AppStream by GLib")
        << "appstream-util"
        << QStringList{QStringLiteral("validate-relax"), QStringLiteral("--nonet"),
                       file + QLatin1String("metainfo.xml")};
}

void PagesTest::areValidForDesktops()
{
    QFETCH(QString, checker);
    QFETCH(QStringList, arguments);
    const QString program = QStandardPaths::findExecutable(checker);
    if (program.isEmpty()) {
        QSKIP("the program that checks it is not installed");
    }
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(program, arguments, QIODevice::ReadOnly);
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAll());
}

CACOFONISK_TEST(PagesTest)

} // namespace cacofonisk::tst_pages

#include "tst_pages.moc"
