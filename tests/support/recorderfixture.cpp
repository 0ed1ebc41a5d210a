// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/recorderfixture.h"

#include "tests/support/files.h"

#include <QDir>

#include <algorithm>
#include <string>
#include <vector>

namespace cacofonisk::test {

void RecorderFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString RecorderFixture::path(const char *name) const
{
    return m_folder->filePath(QLatin1String(name));
}

QStringList RecorderFixture::names() const
{
    return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
}

QStringList RecorderFixture::kept() const
{
    QStringList files = names();
    std::sort(files.begin(), files.end(), [](const QString &one, const QString &other) {
        return one.section(u'.', 0, 0) < other.section(u'.', 0, 0);
    });
    QStringList messages;
    for (const QString &file : files) {
        messages += readAll(m_folder->filePath(file)).messages;
    }
    return messages;
}

Result<void> say(recording::Recorder &recorder, int number, std::chrono::milliseconds at)
{
    const std::string value = std::to_string(number);
    const std::vector<ami::Line> lines{{"Event", "Reload"}, {"Module", value}};
    ami::FieldHints hints;
    ami::Message message(lines, hints);
    message.setReceived(recordingStart + at);
    return recorder.record(message);
}

QString said(int number)
{
    return QStringLiteral("Event: Reload; Module: %1").arg(number);
}

QStringList saidUpTo(qsizetype count)
{
    QStringList all;
    for (int i = 0; i < count; ++i) {
        all.append(said(i));
    }
    return all;
}

} // namespace cacofonisk::test
