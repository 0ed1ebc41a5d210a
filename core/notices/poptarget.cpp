// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/poptarget.h"

#include "core/contacts/contactbook.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace cacofonisk::notices {

namespace {

using Written = std::function<std::string(std::string_view)>;

tl::unexpected<Error> wrong(const char *sentence, const QStringList &arguments = {})
{
    return tl::unexpected(Error(sentence, arguments));
}

QString shortened(std::string_view value)
{
    constexpr qsizetype most = 200;
    QString text = QString::fromUtf8(value);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    while (text.toUtf8().size() > most) {
        text.chop(1);
    }
    return text;
}

std::string encoded(std::string_view value)
{
    const QString text = shortened(value);
    const bool isPath = text == QLatin1String(".") || text == QLatin1String("..");
    return isPath ? std::string() : QUrl::toPercentEncoding(text).toStdString();
}

std::string asArgument(std::string_view value)
{
    return shortened(value).toStdString();
}

/// Where the value may be the begin of an argument.
std::string asFirstOfArgument(std::string_view value)
{
    const std::string text = asArgument(value);
    const std::size_t begin = text.find_first_not_of("- ");
    return begin == text.npos ? std::string() : text.substr(begin);
}

/// The begin of an address as far as it decides where it leads: `https://crm.example`.
struct Place
{
    QString scheme;
    QString authority;

    bool operator==(const Place &) const = default;
};

Result<Place> placeOf(const std::string &text, bool allowsAnyScheme)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral(R"(([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#\\]*)([/?#].*)?)?.*)")));
    const std::string_view begin = literalBegin(text);
    const auto found = form.match(QString::fromUtf8(begin));
    const QString scheme = found.captured(1).toLower();
    if (scheme.isEmpty()) {
        return wrong(QT_TRANSLATE_NOOP(
            "Error", "Write an address that begins with https:// and the name of a host."));
    }
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!isWeb && !allowsAnyScheme) {
        return wrong(QT_TRANSLATE_NOOP("Error", "Addresses with %1: are not opened, only those "
                                                "with https: and http:."),
                     {scheme});
    }
    const bool hasAuthority =
        begin.substr(static_cast<std::size_t>(scheme.size()) + 1).starts_with("//");
    const bool isOpen = hasAuthority && hasFields(text) && found.captured(3).isEmpty();
    if (isOpen || (isWeb && found.captured(2).isEmpty())) {
        return wrong(QT_TRANSLATE_NOOP("Error", "The name of the host holds no fields: end it with "
                                                "a / or ? in front of the first one."));
    }
    return Place{scheme, found.captured(2)};
}

Result<PopTarget> address(const PopRequest &request, bool allowsAnyScheme)
{
    const std::string &text = request.pop.text;
    const auto place = placeOf(text, allowsAnyScheme);
    if (!place) {
        return tl::unexpected(place.error());
    }
    const auto filled = fill(text, request.values, encoded);
    if (!filled) {
        return tl::unexpected(filled.error());
    }
    const QUrl url(QString::fromStdString(*filled), QUrl::StrictMode);
    const auto now = placeOf(*filled, allowsAnyScheme);
    const bool isLost = place->authority.isEmpty() ? false : url.host().isEmpty();
    if (!url.isValid() || isLost || !now || *now != *place) { // who calls may not be to be seen
        return wrong(QT_TRANSLATE_NOOP("Error", "“%1” is no address."),
                     {QString::fromStdString(text)});
    }
    return PopTarget{url, {}, {}};
}

/// Whether a shell is to run what is written in an argument.
bool runsText(const QStringList &command)
{
    static const QRegularExpression shell(QRegularExpression::anchoredPattern(
        QStringLiteral("(?!ssh$)[a-z]*sh|busybox|cmd(\\.exe)?|(powershell|pwsh)(\\.exe)?")));
    static const QRegularExpression option(
        QRegularExpression::anchoredPattern(QStringLiteral("(-[A-Za-z]*c[A-Za-z]*|/c)")),
        QRegularExpression::CaseInsensitiveOption);
    return shell.match(QFileInfo(command.front()).fileName()).hasMatch() &&
           std::any_of(command.begin() + 1, command.end(),
                       [](const QString &argument) { return option.match(argument).hasMatch(); });
}

Result<PopTarget> program(const PopRequest &request)
{
    const QStringList command = QProcess::splitCommand(QString::fromStdString(request.pop.text));
    if (command.isEmpty() || hasFields(command.front().toStdString())) {
        return wrong(QT_TRANSLATE_NOOP(
            "Error", "Write a program and its arguments; its name holds no fields."));
    }
    if (runsText(command)) {
        return wrong(QT_TRANSLATE_NOOP("Error", "A shell would run what callers write in their "
                                                "names. Start a program without one."));
    }
    PopTarget target;
    target.program = command.front();
    for (const QString &argument : command.sliced(1)) {
        const std::string text = argument.toStdString();
        const bool isFirst = hasFields(text) && literalBegin(text).empty();
        const auto filled =
            fill(text, request.values, isFirst ? Written(asFirstOfArgument) : Written(asArgument));
        if (!filled) {
            return tl::unexpected(filled.error());
        }
        target.arguments.append(QString::fromStdString(*filled));
    }
    return target;
}

} // namespace

Result<PopTarget> PopTarget::of(const PopRequest &request, bool allowsAnyScheme)
{
    switch (request.pop.kind) {
    case ScreenPop::Kind::Address:
        return cacofonisk::notices::address(request, allowsAnyScheme);
    case ScreenPop::Kind::Program:
        return cacofonisk::notices::program(request);
    }
    return PopTarget();
}

/// With all fields and with none: sections hide others.
Result<void> PopTarget::check(const ScreenPop &pop, bool allowsAnyScheme)
{
    PopRequest request{pop, valuesOf({}, {})};
    for (const char *const sample : {"", "1"}) {
        for (auto &[name, value] : request.values) {
            value = sample;
        }
        const auto target = of(request, allowsAnyScheme);
        if (!target) {
            return tl::unexpected(target.error());
        }
        const bool isMissing =
            !target->program.isEmpty() && QStandardPaths::findExecutable(target->program).isEmpty();
        if (isMissing) {
            return wrong(QT_TRANSLATE_NOOP("Error", "There is no program %1."), {target->program});
        }
    }
    return {};
}

QString PopTarget::nameOf(const ScreenPop &pop)
{
    const QString text = QString::fromStdString(pop.text);
    if (pop.kind == ScreenPop::Kind::Program) {
        return QFileInfo(QProcess::splitCommand(text).value(0)).fileName();
    }
    const QUrl url(QString::fromUtf8(literalBegin(pop.text)));
    return url.host().isEmpty() ? url.scheme() + u':' : url.host();
}

} // namespace cacofonisk::notices
