// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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

} // namespace

/// Every text that people see has its translations.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void areComplete_data();
    void areComplete();
};

void TranslationsTest::areComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("English") << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
    QTest::newRow("Dutch") << QStringLiteral("nl") << QStringList{};
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

QTEST_GUILESS_MAIN(TranslationsTest)

#include "tst_translations.moc"
