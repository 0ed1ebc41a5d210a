// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/filterkeys.h"
#include "tests/support/testmain.h"
#include "ui/frame/bugreport.h"
#include "ui/frame/manual.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

namespace cacofonisk::tst_manual {

using namespace ui;

class ManualTest : public QObject
{
    Q_OBJECT

private slots:
    void isWhole_data();
    void isWhole();
    void explainsEveryTerm_data();
    void explainsEveryTerm();
    void isInEnglishWhereThereIsNoOther();
    void findsTextInOtherChapters();
    void reportsFaultsWithoutNames();
};

namespace {

void addLanguages()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("Dutch") << QLocale(QLocale::Dutch);
}

/// Headings and what is typed as it stands, which no language changes.
QStringList skeletonOf(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("^#+ |^\\|[^|]+\\||^[0-9-]+[.]? |^    .+$"),
                                         QRegularExpression::MultilineOption);
    QStringList parts;
    for (auto match = part.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        parts.append(found.contains(u'`') || found.startsWith(u' ') ? found : found.left(1));
    }
    return parts;
}

} // namespace

void ManualTest::isWhole_data()
{
    addLanguages();
}

void ManualTest::isWhole()
{
    QFETCH(QLocale, locale);
    const QList<Chapter> english = manualFor(QLocale(QLocale::English));
    const QList<Chapter> chapters = manualFor(locale);
    QVERIFY(english.size() >= 8);
    QCOMPARE(chapters.size(), english.size());
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        QVERIFY2(!chapters[i].title.isEmpty(), qPrintable(chapters[i].text.left(40)));
        QCOMPARE(skeletonOf(chapters[i].text), skeletonOf(english[i].text));
    }
}

void ManualTest::explainsEveryTerm_data()
{
    addLanguages();
}

void ManualTest::explainsEveryTerm()
{
    QFETCH(QLocale, locale);
    QString all;
    for (const Chapter &chapter : manualFor(locale)) {
        all += chapter.text;
    }
    for (const calls::FilterKey &key : calls::filterKeys()) {
        const QString word = u'`' + QString::fromUtf8(key.word.data(), qsizetype(key.word.size()));
        QVERIFY2(all.contains(word), qPrintable(word));
    }
    for (const char *const problem :
         {"slow-answer", "short", "no-agent", "transfer-failed", "unreachable"}) {
        QVERIFY2(all.contains(QLatin1String("`problem:") + QLatin1String(problem)), problem);
    }
}

void ManualTest::isInEnglishWhereThereIsNoOther()
{
    const QList<Chapter> chapters = manualFor(QLocale(QLocale::Icelandic));
    QCOMPARE(chapters.front().title, QStringLiteral("First steps"));
}

void ManualTest::findsTextInOtherChapters()
{
    Manual manual;
    auto *const titles = manual.findChild<QListWidget *>();
    auto *const page = manual.findChild<QTextBrowser *>();
    QVERIFY(manual.findNext(QStringLiteral("rejected")) == false);
    QVERIFY(manual.findNext(QStringLiteral("ladder")));
    const int first = titles->currentRow();
    QVERIFY(first > 0);
    QCOMPARE(page->textCursor().selectedText().toLower(), QStringLiteral("ladder"));
    QSet<int> rows{first};
    for (int i = 0; i < 50; ++i) {
        QVERIFY(manual.findNext(QStringLiteral("ladder")));
        rows.insert(titles->currentRow());
    }
    QVERIFY(rows.size() > 1); // and round again
    QVERIFY(!manual.findNext(QString()));
}

void ManualTest::reportsFaultsWithoutNames()
{
    session::ServerStatus server;
    server.name = QStringLiteral("pbx.example.org");
    server.phase = session::ServerStatus::Phase::Live;
    server.version = QStringLiteral("11.0.0");
    server.problems = {QStringLiteral("3 events with an unknown name: FooBar"),
                       QStringLiteral("1 channel belongs to no call: PJSIP/1002-0000001a")};
    session::ServerStatus lost;
    lost.phase = session::ServerStatus::Phase::Waiting;
    lost.error = Error("secret.example.org cannot be reached");
    const QString report = bugReport({server, lost});
    QVERIFY(report.contains(QLatin1String("server 1: live, AMI 11.0.0")));
    QVERIFY(report.contains(QLatin1String("server 2: lost")));
    QVERIFY(report.contains(QLatin1String("FooBar")));
    QVERIFY(report.contains(QLatin1String(qVersion())));
    QVERIFY(!report.contains(QLatin1String("example.org")));
    QVERIFY(!report.contains(QLatin1String("1002")));
}

CACOFONISK_TEST(ManualTest)

} // namespace cacofonisk::tst_manual

#include "tst_manual.moc"
