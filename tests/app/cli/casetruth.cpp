// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/casetruth.h"

#include "tests/app/cli/run.h"
#include "tests/support/files.h"
#include "tests/support/truthvalues.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace cacofonisk::test {

namespace {

struct Outcome
{
    int code = 0;
    QByteArray output;
    QString words; ///< the file aside

    /// The lines of its output.
    [[nodiscard]] QJsonArray objects() const
    {
        QJsonArray objects;
        for (const QByteArray &line : output.split('\n')) {
            if (!line.trimmed().isEmpty()) {
                objects.append(QJsonDocument::fromJson(line).object());
            }
        }
        return objects;
    }
};

Outcome outcomeOf(const QStringList &arguments, const QString &file)
{
    Run run(arguments);
    Outcome outcome;
    outcome.code = run.outcome();
    outcome.output = run.output();
    outcome.words = QString::fromUtf8(run.words())
                        .replace(file, QStringLiteral("FILE"))
                        .replace(QFileInfo(file).fileName(), QStringLiteral("FILE"))
                        .trimmed();
    return outcome;
}

/// A file on the command line; each kind of report is made once.
class Case
{
public:
    explicit Case(QString file)
        : m_file(std::move(file))
    {}

    const Outcome &replayed(const QString &report)
    {
        if (!m_replayed.contains(report)) {
            m_replayed[report] = outcomeOf(
                {QStringLiteral("replay"), QStringLiteral("--report"), report, m_file}, m_file);
        }
        return m_replayed[report];
    }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
    QHash<QString, Outcome> m_replayed;
};

const QString calls = QStringLiteral("calls");

void checkOutcome(Case &input, const QJsonObject &truth, Faults &faults)
{
    const Outcome &outcome = input.replayed(calls);
    const QString words = outcome.words.right(200);
    const int code = truth[u"exit_code"].toInt();
    faults.check("exit code", outcome.code == code,
                 QStringLiteral("%1 (%2)").arg(outcome.code).arg(words), QString::number(code));
    const auto isSaid = [&](const QJsonValue &pattern) {
        const QRegularExpression expression(pattern.toString(),
                                            QRegularExpression::CaseInsensitiveOption);
        return !expression.isValid() || expression.match(outcome.words).hasMatch();
    };
    for (const QJsonValue pattern : truth[u"stderr_has"].toArray()) {
        faults.check("standard error", isSaid(pattern), words, pattern.toString());
    }
    for (const QJsonValue pattern : truth[u"stderr_lacks"].toArray()) {
        faults.check("standard error", !isSaid(pattern), words,
                     QStringLiteral("not ") + pattern.toString());
    }
}

QJsonValue at(QJsonValue report, const QString &path)
{
    for (const QString &key : path.split(u'.')) {
        report = report[key];
    }
    return report.isUndefined() ? QJsonValue(QJsonValue::Null) : report;
}

bool isReported(const QJsonArray &reports, const QJsonValue &wanted)
{
    const QJsonObject fields = wanted[2].toObject();
    return std::any_of(reports.begin(), reports.end(), [&](const QJsonValue &report) {
        const bool isCallers = wanted[1].isNull() || wanted[1].isUndefined() ||
                               at(report, QStringLiteral("caller.caller_id.num")) == wanted[1];
        const QStringList paths = fields.keys();
        return report[u"report"] == wanted[0] && isCallers &&
               std::all_of(paths.begin(), paths.end(),
                           [&](const QString &path) { return at(report, path) == fields[path]; });
    });
}

void checkReports(Case &input, const QJsonObject &truth, Faults &faults)
{
    const QJsonArray reports = input.replayed(QStringLiteral("jsonl")).objects();
    for (const QJsonValue wanted : truth[u"reports"].toArray()) {
        faults.check("reports", isReported(reports, wanted), textOf(reports), textOf(wanted));
    }
    for (const QJsonValue unwanted : truth[u"reports_lack"].toArray()) {
        faults.check("reports", !isReported(reports, unwanted), textOf(unwanted),
                     QStringLiteral("none"));
    }
}

void checkShown(Case &input, const QJsonArray &hidden, Faults &faults)
{
    QString shown;
    for (const char *const report : {"calls", "jsonl", "log"}) {
        const Outcome &outcome = input.replayed(QLatin1String(report));
        shown += QString::fromUtf8(outcome.output) + outcome.words;
    }
    for (const QJsonValue text : hidden) {
        faults.check("output", !shown.contains(text.toString()), text.toString(),
                     QStringLiteral("is not shown"));
    }
}

QStringList endsOf(const QJsonArray &told)
{
    QStringList ends;
    for (const QJsonValue call : told) {
        ends.append(textOf(call[u"end"]));
    }
    return ends;
}

void checkMask(Case &input, const QJsonArray &hidden, Faults &faults)
{
    Files files;
    Case copy(files.path(QStringLiteral("masked.jsonl")));
    const Outcome outcome = outcomeOf({QStringLiteral("convert"), QStringLiteral("--mask"),
                                       input.file(), QStringLiteral("--output"), copy.file()},
                                      input.file());
    if (outcome.code != 0 || !QFileInfo::exists(copy.file())) {
        faults.add(QStringLiteral("convert --mask: %1 %2").arg(outcome.code).arg(outcome.words));
        return;
    }
    const QString content = QString::fromUtf8(contentOf(copy.file()));
    for (const QJsonValue text : hidden) {
        faults.check("masked copy", !content.contains(text.toString()), text.toString(),
                     QStringLiteral("is hidden"));
    }
    faults.compare("ends of the masked copy", endsOf(copy.replayed(calls).objects()),
                   endsOf(input.replayed(calls).objects()));
}

QStringList faultsOf(Case &input, QJsonObject truth)
{
    Faults faults;
    checkOutcome(input, truth, faults);
    if (truth.contains(u"reports") || truth.contains(u"reports_lack")) {
        checkReports(input, truth, faults);
    }
    if (truth.contains(u"not_in_output")) {
        checkShown(input, truth[u"not_in_output"].toArray(), faults);
    }
    if (truth.contains(u"convert_mask")) {
        checkMask(input, truth[u"convert_mask"].toArray(), faults);
    }
    for (const char16_t *const key : {u"exit_code", u"stderr_has", u"stderr_lacks", u"reports",
                                      u"reports_lack", u"not_in_output", u"convert_mask", u"or"}) {
        truth.remove(QStringView(key)); // were asked
    }
    return faults.list() + Truth(truth).faultsOf(input.replayed(calls).objects());
}

} // namespace

QStringList faultsOfCase(const QString &file, const QJsonObject &truth)
{
    Case input(file);
    const QStringList faults = faultsOf(input, truth);
    for (const QJsonValue other : truth[u"or"].toArray()) {
        QJsonObject alternative = truth;
        const QJsonObject differing = other.toObject();
        for (const QString &key : differing.keys()) {
            alternative[key] = differing[key];
        }
        if (!faults.isEmpty() && faultsOf(input, alternative).isEmpty()) {
            return {};
        }
    }
    return faults;
}

} // namespace cacofonisk::test
