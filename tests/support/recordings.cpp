// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/recordings.h"

#include "core/recording/reader.h"

#include <QDirIterator>

#include <stdexcept>

namespace cacofonisk::test {

namespace {

QDir folder()
{
    return QDir(QStringLiteral(RECORDINGS));
}

} // namespace

QString recording(const QString &name)
{
    return folder().filePath(name);
}

QStringList recordings()
{
    QStringList names;
    QDirIterator files(folder().path(), {QStringLiteral("*.ami"), QStringLiteral("*.ami.gz")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.append(folder().relativeFilePath(files.next()));
    }
    names.sort();
    return names;
}

QString parityFolder()
{
    const QString path = QStringLiteral(PARITY);
    return QDir(path).exists() ? path : QString();
}

LoadedRecording::LoadedRecording(const QString &path)
{
    ami::Problems problems;
    const auto reader = recording::Reader::open(path, problems);
    if (!reader) {
        throw std::runtime_error(reader.error().message().toStdString());
    }
    ami::Message message;
    while ((*reader)->next(message)) {
        add(message);
    }
}

void LoadedRecording::add(const ami::Message &message)
{
    std::string &text = m_texts.emplace_back();
    for (const ami::Line &line : message.lines()) {
        text.append(line.key()).append(line.value());
    }
    std::string_view rest = text;
    const auto next = [&rest](std::size_t size) {
        return std::string_view(std::exchange(rest, rest.substr(size))).substr(0, size);
    };
    std::vector<ami::Line> &lines = m_lines.emplace_back();
    for (const ami::Line &line : message.lines()) {
        const std::string_view key = next(line.key().size());
        lines.emplace_back(key, next(line.value().size()));
    }
    m_messages.emplace_back(lines, m_hints);
    m_messages.back().setReceived(message.received());
}

} // namespace cacofonisk::test
