// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/frame/privatefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_privatefiles {

class PrivateFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lockOthersOut();
    void staySoWhenSettingsAreSaved();

private:
    QTemporaryDir m_home;
};

namespace {

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool isPrivate(const QString &path)
{
    return QFileInfo::exists(path) && (QFile::permissions(path) & others) == QFile::Permissions();
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

void PrivateFilesTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       m_home.filePath(QStringLiteral("config")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("data"))));
}

void PrivateFilesTest::lockOthersOut()
{
    QVERIFY(QDir().mkpath(dataFolder()));
    QFile calls(dataFolder() + QLatin1String("/missed-calls.sqlite"));
    QVERIFY(calls.open(QIODevice::WriteOnly));
    QVERIFY(calls.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                 QFile::ReadOther));
    ui::keepFilesPrivate();
    QVERIFY(isPrivate(dataFolder()));
    QVERIFY(isPrivate(calls.fileName()));
    QVERIFY(isPrivate(QFileInfo(QSettings().fileName()).path()));
    QVERIFY(isPrivate(QSettings().fileName()));
}

void PrivateFilesTest::staySoWhenSettingsAreSaved()
{
    ui::keepFilesPrivate();
    QSettings settings;
    settings.setValue(QStringLiteral("folder"), QStringLiteral("/tmp"));
    settings.sync();
    QVERIFY(isPrivate(settings.fileName()));
    ui::keepFilesPrivate();
    QCOMPARE(settings.value(QStringLiteral("folder")).toString(), QStringLiteral("/tmp"));
}

CACOFONISK_TEST(PrivateFilesTest)

} // namespace cacofonisk::tst_privatefiles

#include "tst_privatefiles.moc"
