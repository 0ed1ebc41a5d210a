// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace cacofonisk::tst_translations {

namespace {

const QString sources = QStringLiteral(SOURCES);

/// The texts in a file of Qt Linguist that have no translation.
QStringList missing(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {file.errorString()};
    }
    QXmlStreamReader reader(&file);
    QStringList texts;
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("source")) {
            source = reader.readElementText();
        } else if (reader.isStartElement() && reader.name() == QLatin1String("translation") &&
                   reader.attributes().value(QLatin1String("type")) ==
                       QLatin1String("unfinished")) {
            texts.append(source);
        }
    }
    if (reader.hasError()) {
        texts.append(reader.errorString());
    }
    return texts;
}

/// The letters that are pressed with Alt, in each place of its own: `Page: s`, twice where a place
/// has two of them. `element` says of which texts: source or translation.
QStringList mnemonics(const QString &language, QLatin1String element)
{
    QFile file(sources + QStringLiteral("/resources/translations/cacofonisk_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression places(QStringLiteral("::(\\w+(Dialog|Form|Page|Panel))$"));
    static const QRegularExpression letters(QStringLiteral("&([^&])"));
    QXmlStreamReader reader(&file);
    QStringList found;
    QString place;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("name")) {
            place = places.match(reader.readElementText()).captured(1);
        } else if (reader.isStartElement() && reader.name() == element) {
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            const QString letter = letters.match(text).captured(1).toLower();
            if (!place.isEmpty() && !letter.isEmpty()) {
                found.append(place + QStringLiteral(": ") + letter);
            }
        }
    }
    return found;
}

} // namespace

/// Every text that people see has its translations.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void areComplete_data();
    void areComplete();
    void leaveEachLetterToOne_data();
    void leaveEachLetterToOne();
};

void TranslationsTest::areComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("English") << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
    for (const char *const language : {"de", "es", "fr", "nl"}) {
        QTest::newRow(language) << QString::fromLatin1(language) << QStringList{};
    }
}

void TranslationsTest::areComplete()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, options);
    const QTemporaryDir folder;
    const QString name = QStringLiteral("cacofonisk_%1.ts").arg(language);
    const QString path = folder.filePath(name);
    QVERIFY(QFile::copy(sources + QStringLiteral("/resources/translations/") + name, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

    QStringList words{QStringLiteral("-locations"), QStringLiteral("none"),
                      QStringLiteral("-no-obsolete"), QStringLiteral("-I"), sources};
    for (const char *const room : {"/app/gui", "/app/commandline", "/core", "/ui"}) {
        words.append(sources + QString::fromLatin1(room));
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  words + options + QStringList{QStringLiteral("-ts"), path});
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

    const QStringList texts = missing(path);
    QVERIFY2(texts.isEmpty(), qPrintable(texts.join(QLatin1Char('\n'))));
}

void TranslationsTest::leaveEachLetterToOne_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("element");
    QTest::newRow("en") << QStringLiteral("nl") << QStringLiteral("source");
    for (const char *const language : {"de", "es", "fr", "nl"}) {
        QTest::newRow(language) << QString::fromLatin1(language) << QStringLiteral("translation");
    }
}

void TranslationsTest::leaveEachLetterToOne()
{
    QFETCH(const QString, language);
    QFETCH(const QString, element);
    QStringList all = mnemonics(language, QLatin1String(element.toLatin1()));
    QVERIFY(!all.isEmpty());
    QStringList unique = all;
    unique.removeDuplicates();
    all.sort();
    unique.sort();
    QCOMPARE(all, unique);
}

CACOFONISK_TEST(TranslationsTest)

} // namespace cacofonisk::tst_translations

#include "tst_translations.moc"
