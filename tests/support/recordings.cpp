// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/recordings.h"

#include "core/recording/reading/openrecording.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cacofonisk::test {

namespace {

QDir folder(const char *path)
{
    return QDir(QString::fromUtf8(path));
}

/// The paths below `folder` of the files in it and below it.
QStringList filesIn(const QDir &folder, const QStringList &patterns)
{
    QStringList names;
    QDirIterator files(folder.path(), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.append(folder.relativeFilePath(files.next()));
    }
    names.sort();
    return names;
}

bool canBeRead(const QString &name)
{
    ami::Problems problems;
    return recording::openRecording(recording(name), problems).has_value();
}

/// What a replay takes of memory stays with the process for the next one: to give it back and take
/// it again costs more than the replay.
void keepMemory()
{
#ifdef __GLIBC__
    constexpr int most = 1 << 30;
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, most);
#endif
}

QString whereThereIs(const char *path)
{
    return folder(path).exists() ? folder(path).path() : QString();
}

} // namespace

QString recording(const QString &name)
{
    return folder(name.startsWith(QLatin1String("cases/")) ? TESTS : TESTS "/recordings")
        .filePath(name);
}

QString truthPath(const QString &name)
{
    static const QRegularExpression ending(QStringLiteral("\\.(ami|ami\\.gz|json|jsonl|txt)$"));
    return recording(name).replace(ending, QStringLiteral(".truth.json"));
}

QStringList recordings()
{
    return filesIn(folder(TESTS "/recordings"),
                   {QStringLiteral("*.ami"), QStringLiteral("*.ami.gz")});
}

QStringList cases()
{
    QStringList names =
        filesIn(folder(TESTS "/cases"), {QStringLiteral("*")})
            .replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("cases/"));
    names.removeIf([](const QString &name) {
        return name.endsWith(QLatin1String(".truth.json")) || !canBeRead(name);
    });
    return names;
}

QStringList recordingsAndCases()
{
    return sampled(recordings()) + cases();
}

QStringList sampled(const QStringList &names)
{
    QStringList some;
    for (qsizetype i = 0; i < names.size(); i += sampling) {
        some.append(names[i]);
    }
    return some;
}

void addRows(const QStringList &names)
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

QString parityFolder()
{
    return whereThereIs(PARITY);
}

QString foreignCasesFolder()
{
    return whereThereIs(FOREIGN_CASES);
}

LoadedRecording::LoadedRecording(const QString &path, const Edit &edit)
{
    keepMemory();
    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    if (!reader) {
        throw std::runtime_error(reader.error().message().toStdString());
    }
    ami::Message message;
    while ((*reader)->next(message)) {
        Fields fields = fieldsOf(message);
        if (!edit || edit(fields)) {
            add(fields, message.received());
        }
    }
}

void LoadedRecording::add(const Fields &fields, std::optional<Moment> received)
{
    std::string &text = m_texts.emplace_back();
    for (const auto &[key, value] : fields) {
        text.append(key).append(value);
    }
    std::string_view rest = text;
    const auto next = [&rest](std::size_t size) {
        return std::string_view(std::exchange(rest, rest.substr(size))).substr(0, size);
    };
    std::vector<ami::Line> &lines = m_lines.emplace_back();
    for (const auto &[key, value] : fields) {
        const std::string_view keyPart = next(key.size());
        lines.emplace_back(keyPart, next(value.size()));
    }
    m_messages.emplace_back(lines, m_hints);
    m_messages.back().setReceived(received);
}

} // namespace cacofonisk::test
