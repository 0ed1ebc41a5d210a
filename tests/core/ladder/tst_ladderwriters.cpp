// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/htmlwriter.h"
#include "core/ladder/ladderwords.h"
#include "core/ladder/mermaidwriter.h"
#include "core/ladder/story.h"
#include "core/ladder/svgwriter.h"
#include "tests/core/ladder/laddercalls.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace cacofonisk::tst_ladderwriters {

using namespace ladder;
using test::eventfulCall;
using test::hostileNames;
using test::recordedCalls;

/// What is written for other programs is what they can read, whatever people are called.
class LadderWritersTest : public QObject
{
    Q_OBJECT

private slots:
    void writesOnlyWhatMermaidReads_data() { addNames(); }
    void writesOnlyWhatMermaidReads();
    void writesWellFormedSvg_data() { addNames(); }
    void writesWellFormedSvg();
    void writesWellFormedHtml_data() { addNames(); }
    void writesWellFormedHtml();
    void tellsEverythingInEveryFormat();
    void writesEveryRecording_data() { test::addRows(test::recordingsAndCases()); }
    void writesEveryRecording();

private:
    static void addNames();
};

namespace {

QString mermaid(const calls::Call &call)
{
    return mermaidOf(storyOf(call, call.started), ladderOf(call), TimeScale::Begin,
                     QTimeZone::utc());
}

QString svg(const calls::Call &call)
{
    return svgOf(storyOf(call, call.started), ladderOf(call), TimeScale::Begin, QTimeZone::utc());
}

QString html(const calls::Call &call)
{
    const PageMessage message{call.started, call.caller.name,
                              "CallerIDName: " + call.caller.name + '\n'};
    return htmlOf(storyOf(call, call.started), ladderOf(call), TimeScale::Begin, QTimeZone::utc(),
                  {message});
}

/// The elements and attributes that are not expected; an error where it is not well-formed.
QStringList strangersIn(const QString &xml)
{
    static const QStringList elements{
        QStringLiteral("svg"),   QStringLiteral("title"),  QStringLiteral("desc"),
        QStringLiteral("style"), QStringLiteral("rect"),   QStringLiteral("text"),
        QStringLiteral("line"),  QStringLiteral("g"),      QStringLiteral("path"),
        QStringLiteral("html"),  QStringLiteral("head"),   QStringLiteral("meta"),
        QStringLiteral("body"),  QStringLiteral("h1"),     QStringLiteral("h2"),
        QStringLiteral("p"),     QStringLiteral("figure"), QStringLiteral("table"),
        QStringLiteral("thead"), QStringLiteral("tbody"),  QStringLiteral("tr"),
        QStringLiteral("th"),    QStringLiteral("td")};
    static const QRegularExpression loading(QStringLiteral("^(src|href|style|on.*)$"));
    QStringList strangers;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (!elements.contains(reader.name())) {
            strangers.append(reader.name().toString());
        }
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (loading.match(attribute.name().toString()).hasMatch()) {
                strangers.append(attribute.name().toString());
            }
        }
    }
    if (reader.hasError()) {
        strangers.append(reader.errorString());
    }
    return strangers;
}

} // namespace

void LadderWritersTest::addNames()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : hostileNames()) {
        QTest::addRow("%d", static_cast<int>(hostileNames().indexOf(name))) << name;
    }
}

/// Checked with Mermaid 10 itself: what stands in the lines here is what its grammar takes.
void LadderWritersTest::writesOnlyWhatMermaidReads()
{
    QFETCH(const QString, name);
    const QString text = QStringLiteral("([\\p{L}\\p{M}\\p{N} ,.+()…]|#\\d+;)*");
    const QRegularExpression line(
        QStringLiteral("^(sequenceDiagram|    accDescr: %1|    participant p\\d+ as "
                       "%1(<br/>)?%1|    p\\d+(->>|-->>|-x)p\\d+: %1|    Note over p\\d+: %1)$")
            .arg(text),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression end(QStringLiteral("\\bend\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QStringList lines = mermaid(eventfulCall(name.toStdString())).split(u'\n');
    QVERIFY(lines.last().isEmpty());
    for (const QString &written : lines.first(lines.size() - 1)) {
        QVERIFY2(line.match(written).hasMatch(), qPrintable(written));
        QVERIFY2(!end.match(written).hasMatch(), qPrintable(written));
    }
}

void LadderWritersTest::writesWellFormedSvg()
{
    QFETCH(const QString, name);
    QCOMPARE(strangersIn(svg(eventfulCall(name.toStdString()))), QStringList());
}

void LadderWritersTest::writesWellFormedHtml()
{
    QFETCH(const QString, name);
    const QString page = html(eventfulCall(name.toStdString()));
    QCOMPARE(strangersIn(page), QStringList());
    QVERIFY(page.contains(QLatin1String("Content-Security-Policy\" content=\"default-src 'none'")));
    QVERIFY(!page.contains(QLatin1String("<script")));
}

void LadderWritersTest::tellsEverythingInEveryFormat()
{
    const calls::Call call = eventfulCall("Anna ");
    const Ladder ladder = ladderOf(call);
    const QString page = html(call);
    const QString picture = svg(call);
    for (const Arrow &arrow : ladder.arrows) {
        const QString sentence = sentenceOf(ladder, arrow).toHtmlEscaped();
        QVERIFY2(page.contains(sentence + QLatin1String("</td>")), qPrintable(sentence));
        QVERIFY2(picture.contains(sentence + QLatin1String("</title>")), qPrintable(sentence));
    }
    QCOMPARE(mermaid(call).count(u'\n'),
             static_cast<qsizetype>(2 + ladder.lines.size() + ladder.arrows.size()));
}

void LadderWritersTest::writesEveryRecording()
{
    QFETCH(const QString, name);
    for (const calls::Call &call : recordedCalls(name).calls) {
        QCOMPARE(strangersIn(svg(call)), QStringList());
        QCOMPARE(strangersIn(html(call)), QStringList());
    }
}

CACOFONISK_TEST(LadderWritersTest)

} // namespace cacofonisk::tst_ladderwriters

#include "tst_ladderwriters.moc"
