// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/story.h"

#include "core/calls/callwriter.h"
#include "core/recording/reading/openrecording.h"
#include "core/reports/jsonlinesreporter.h"
#include "core/session/pipeline.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace cacofonisk::test {

QJsonArray storyOf(const QString &path)
{
    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    if (!reader) {
        throw std::runtime_error(reader.error().message().toStdString());
    }
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    session::Pipeline pipeline("pbx", problems);
    reports::JsonLinesReporter reporter(output);
    pipeline.reports().addReporter(reporter);
    calls::CallWriter writer(output);
    QObject::connect(&pipeline.callBook(), &calls::CallBook::callEnded, &output,
                     [&writer](const calls::Call &call) { writer.write(call, {}); });
    ami::Message message;
    while ((*reader)->next(message)) {
        pipeline.handle(message);
    }
    pipeline.callBook().settle();
    for (const calls::Call &call : pipeline.callBook().calls()) {
        writer.write(call, {});
    }
    QJsonArray story;
    for (const QByteArray &line : output.data().split('\n')) {
        if (!line.isEmpty()) {
            story.append(QJsonDocument::fromJson(line).object());
        }
    }
    return story;
}

} // namespace cacofonisk::test
