// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/messagesaving.h"

#include "tests/support/files.h"
#include "tests/support/story.h"
#include "tests/support/testmain.h"
#include "tests/ui/events/openedrecording.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QJsonObject>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace cacofonisk::tst_messagesaving {

using namespace ui;
using namespace test;

/// A call becomes a recording of its own.
class MessageSavingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void savesTheCall_data();
    void savesTheCall();
    void masks();
    void masksWhatIsHiddenMeanwhile();
    void asksWhereTo();
    void proposesAHarmlessName();
    void canBeCancelled();
    void tellsWhatIsSavedAllTheSame();
    void leavesNothingWhenItGoes();
    void saysWhatCannotBeWritten_data();
    void saysWhatCannotBeWritten();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::string linkedid() const { return m_opened->call().linkedid; }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenedRecording> m_opened;
    std::unique_ptr<QWidget> m_window;
    MessageSaving *m_saving = nullptr;
};

namespace {

const QString hour = test::recording(QStringLiteral("16/busy-hour.ami.gz"));

/// The call as the recording tells it.
QJsonObject told(const QString &path, const std::string &linkedid)
{
    QJsonObject last;
    for (const auto &line : storyOf(path)) {
        if (line[u"call"].toString().toStdString() == linkedid) {
            last = line.toObject();
        }
    }
    return last;
}

} // namespace

void MessageSavingTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_messagesaving"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void MessageSavingTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_opened = std::make_unique<OpenedRecording>(hour);
    QVERIFY(m_opened->isRead());
    m_window = std::make_unique<QWidget>();
    m_saving = new MessageSaving(m_opened->session(), m_window.get());
}

void MessageSavingTest::cleanup()
{
    m_window.reset();
    m_opened.reset();
}

void MessageSavingTest::savesTheCall_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *const name : {"call.ami", "call.ami.gz", "call.jsonl", "call.jsonl.gz"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void MessageSavingTest::savesTheCall()
{
    QFETCH(QByteArray, name);
    QSignalSpy saved(m_saving, &MessageSaving::saved);
    QSignalSpy ended(m_saving, &MessageSaving::ended);
    m_saving->save({{m_opened->call()}, false, path(name)});
    QVERIFY(m_saving->isBusy());
    QVERIFY(ended.wait());
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_saving->isBusy());
    QCOMPARE(files(), QStringList(QString::fromLatin1(name)));
    QVERIFY(!told(hour, linkedid()).isEmpty());
    QCOMPARE(told(path(name), linkedid()), told(hour, linkedid()));
    QVERIFY(QFileInfo(path(name)).size() < QFileInfo(hour).size());
}

void MessageSavingTest::masks()
{
    QSignalSpy saved(m_saving, &MessageSaving::saved);
    m_saving->save({{m_opened->call()}, true, path("call.ami")});
    QVERIFY(saved.wait());
    const QByteArray content = contentOf(path("call.ami"));
    QVERIFY(content.contains("Event: Hangup"));
    const calls::Party &caller = m_opened->call().caller;
    QVERIFY(!caller.num.empty());
    QVERIFY(!content.contains(QByteArray::fromStdString(caller.num)));
    QVERIFY(caller.name.empty() || !content.contains(QByteArray::fromStdString(caller.name)));
}

/// While it is asked where to.
void MessageSavingTest::masksWhatIsHiddenMeanwhile()
{
    QSettings().setValue(QStringLiteral("recording/folder"), m_folder->path());
    m_saving->ask({{m_opened->call()}, false, {}});
    auto *const dialog = m_window->findChild<QFileDialog *>();
    emit dialog->filterSelected(dialog->nameFilters().last());
    m_saving->setPrivate(true);
    QSignalSpy saved(m_saving, &MessageSaving::saved);
    static_cast<QDialog *>(dialog)->accept();
    QVERIFY(saved.wait());
    const QByteArray content = contentOf(saved[0][0].toString());
    QVERIFY(content.contains("Event: Hangup"));
    QVERIFY(!content.contains(QByteArray::fromStdString(m_opened->call().caller.num)));
}

/// It is named by its linkedid; masked, by nothing that tells who it was.
void MessageSavingTest::asksWhereTo()
{
    QSettings().setValue(QStringLiteral("recording/folder"), m_folder->path());
    m_saving->ask({{m_opened->call()}, false, {}});
    auto *const dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(QString::fromStdString(linkedid()) +
                                                      QStringLiteral(".jsonl.gz")));
    emit dialog->filterSelected(dialog->nameFilters().last());
    QVERIFY(dialog->selectedFiles().value(0).endsWith(QLatin1String(".ami")));
    QSignalSpy saved(m_saving, &MessageSaving::saved);
    static_cast<QDialog *>(dialog)->accept();
    QVERIFY(saved.wait());
    QCOMPARE(files(), QStringList(QString::fromStdString(linkedid()) + QStringLiteral(".ami")));
}

/// Of a linkedid that is none; and it is shown as it is.
void MessageSavingTest::proposesAHarmlessName()
{
    calls::Call call = m_opened->call();
    call.linkedid = "<b>1</b>\n\u202Elsx.";
    m_saving->ask({{call}, false, {}});
    auto *const dialog = m_window->findChild<QFileDialog *>();
    const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    QCOMPARE(name, QStringLiteral("<b>1<_b>␊[U+202E]lsx..jsonl.gz"));
    QString told;
    auto format = Qt::AutoText;
    connect(&m_opened->session(), &session::Session::eventsTold, m_saving, [&] {
        const auto *const progress = m_window->findChild<QProgressDialog *>();
        told = progress->labelText();
        format = progress->findChild<QLabel *>()->textFormat();
    });
    QSignalSpy ended(m_saving, &MessageSaving::ended);
    m_saving->save({{m_opened->call()}, false, m_folder->filePath(name)});
    QVERIFY(ended.wait());
    QVERIFY(told.contains(name));
    QCOMPARE(format, Qt::PlainText);
}

void MessageSavingTest::canBeCancelled()
{
    QSignalSpy saved(m_saving, &MessageSaving::saved);
    QSignalSpy failed(m_saving, &MessageSaving::failed);
    QSignalSpy ended(m_saving, &MessageSaving::ended);
    connect(&m_opened->session(), &session::Session::eventsTold, m_saving, [this] {
        m_window->findChild<QProgressDialog *>()->findChild<QPushButton *>()->click();
    }); // it has just begun
    m_saving->save({{m_opened->call()}, true, path("call.ami")});
    QVERIFY(ended.wait());
    QVERIFY(failed.isEmpty());
    QVERIFY(saved.isEmpty());
    QCOMPARE(files(), QStringList());
}

/// Its file is there before that is known.
void MessageSavingTest::tellsWhatIsSavedAllTheSame()
{
    QSignalSpy saved(m_saving, &MessageSaving::saved);
    connect(&m_opened->session(), &session::Session::eventsTold, m_saving, [this] {
        QElapsedTimer waited;
        waited.start();
        while (!QFileInfo::exists(path("call.ami")) && !waited.hasExpired(20'000)) {
            QThread::yieldCurrentThread(); // the event loop would say that it is there
        }
        m_window->findChild<QProgressDialog *>()->findChild<QPushButton *>()->click();
    });
    m_saving->save({{m_opened->call()}, false, path("call.ami")});
    QVERIFY(saved.wait(25'000));
    QCOMPARE(files(), QStringList(QStringLiteral("call.ami")));
}

void MessageSavingTest::leavesNothingWhenItGoes()
{
    bool isGone = false;
    connect(&m_opened->session(), &session::Session::eventsTold, this, [&] {
        m_window.reset();
        isGone = true;
    });
    m_saving->save({{m_opened->call()}, true, path("call.ami")});
    QTRY_VERIFY(isGone);
    QCOMPARE(files(), QStringList());
}

void MessageSavingTest::saysWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such folder")
        << QStringLiteral("/nowhere/at/all/call.ami") << QStringLiteral("cannot be written");
    QTest::newRow("no format") << QStringLiteral("call.xyz") << QStringLiteral("format");
    QTest::newRow("itself") << hour << QStringLiteral("the recording itself");
}

void MessageSavingTest::saysWhatCannotBeWritten()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    QSignalSpy failed(m_saving, &MessageSaving::failed);
    m_saving->save({{m_opened->call()}, false, QDir(m_folder->path()).filePath(path)});
    QVERIFY(failed.wait());
    const QString message = failed[0][0].value<Error>().message();
    QVERIFY2(message.contains(words), qPrintable(message));
    QCOMPARE(files(), QStringList());
    QVERIFY(QFileInfo(hour).size() > 1000);
    failed.clear();
    calls::Call other = m_opened->call();
    other.linkedid = "none.such";
    m_saving->save({{other}, false, this->path("call.ami")});
    QVERIFY(failed.wait());
    QCOMPARE(files(), QStringList());
}

CACOFONISK_TEST(MessageSavingTest)

} // namespace cacofonisk::tst_messagesaving

#include "tst_messagesaving.moc"
