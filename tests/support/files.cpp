// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/files.h"

#include "core/recording/reading/openrecording.h"
#include "tests/support/printers.h"
#include "tests/support/script.h"

#include <QFile>

#include <zlib.h>

#include <stdexcept>

namespace cacofonisk::test {

QString Files::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    file.remove(); // some file systems flush one that is cut short and written again
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        throw std::runtime_error(file.errorString().toStdString());
    }
    return file.fileName();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray gzipped(const QByteArray &content)
{
    constexpr int gzipWindow = 15 + 16; // zlib.h
    constexpr int memory = 8;
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, memory,
                 Z_DEFAULT_STRATEGY);
    QByteArray compressed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))),
        Qt::Uninitialized);
    stream.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<unsigned char *>(compressed.data());
    stream.avail_out = static_cast<uInt>(compressed.size());
    deflate(&stream, Z_FINISH);
    compressed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return compressed;
}

Reading readAll(const QString &path)
{
    Reading reading;
    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    if (!reader) {
        reading.error = reader.error().message();
        return reading;
    }
    ami::Message message;
    while ((*reader)->next(message)) {
        reading.messages.append(scriptLine(message));
        reading.offsets.push_back((*reader)->offset());
    }
    reading.problems = problemLines(problems);
    if (const auto &error = (*reader)->error()) {
        reading.error = error->message();
    }
    return reading;
}

} // namespace cacofonisk::test
