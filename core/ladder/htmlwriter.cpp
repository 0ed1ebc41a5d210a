// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/htmlwriter.h"

#include "core/ladder/ladderwords.h"
#include "core/ladder/markup.h"
#include "core/ladder/storynames.h"
#include "core/ladder/svgwriter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cacofonisk::ladder {

namespace {

struct PageTexts
{
    Q_DECLARE_TR_FUNCTIONS(PageTexts)
};

constexpr const char *page = R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>%2</title>
<style>
body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 80em; padding: 0 1em; color: #1a1a1a; background: #ffffff; }
figure { margin: 1.5em 0; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.2em 0.8em 0.2em 0; border-bottom: 1px solid #8c8c8c; overflow-wrap: anywhere; }
p, td.message { white-space: pre-line; }
td.message { font: 13px/1.4 monospace; }
td.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #1c1c1c; } }
@page { size: A4; margin: 15mm; }
@media print {
body { color: #000000; background: none; margin: 0; padding: 0; max-width: none; }
thead { display: table-header-group; }
tr, h1, h2 { break-inside: avoid; }
h1, h2 { break-after: avoid; }
figure { overflow: visible; }
figure svg { max-width: 100%; height: auto; }
}
</style>
</head>
<body>
<h1>%2</h1>
<p>%3</p>
<figure>
)";

QString cell(const char *begin, const QString &text)
{
    return QString::fromLatin1(begin) + cleaned(text).toHtmlEscaped();
}

QString messageTable(const std::vector<PageMessage> &messages, const QTimeZone &zone)
{
    constexpr std::size_t most = 10'000;
    QString html = cell("<h2>", PageTexts::tr("Messages", "of the PBX"));
    html += cell("</h2>\n<table>\n<thead><tr><th scope=\"col\">", PageTexts::tr("Time"));
    html += cell("</th><th scope=\"col\">", PageTexts::tr("Event", "of AMI"));
    html += cell("</th><th scope=\"col\">", PageTexts::tr("Message"));
    html += QStringLiteral("</th></tr></thead>\n<tbody>\n");
    const std::size_t count = std::min(messages.size(), most);
    for (std::size_t i = 0; i < count; ++i) {
        const PageMessage &message = messages[i];
        html += cell("<tr><td class=\"time\">", message.moment && calls::isTimed(*message.moment)
                                                    ? clockTextOf(*message.moment, zone)
                                                    : QString::number(i + 1));
        html += cell("</td><td>", spoken(message.type));
        html += cell("</td><td class=\"message\">", QString::fromStdString(message.lines));
        html += QStringLiteral("</td></tr>\n");
    }
    html += QStringLiteral("</tbody>\n</table>\n");
    if (count < messages.size()) {
        html += cell("<p>", PageTexts::tr("There are more messages, which are not on this page."));
        html += QStringLiteral("</p>\n");
    }
    return html;
}

} // namespace

QString htmlOf(const QString &story, const Ladder &ladder, TimeScale times, const QTimeZone &zone,
               const std::vector<PageMessage> &messages)
{
    const QString language = QLocale().bcp47Name();
    QString html = QString::fromLatin1(page).arg(
        language.toHtmlEscaped(), cleaned(LadderMarkup::titleOf(ladder)).toHtmlEscaped(),
        cleaned(story).toHtmlEscaped());
    html += svgOf(story, ladder, times, zone);
    html += cell("\n</figure>\n<h2>", PageTexts::tr("What happened"));
    html += cell("</h2>\n<table>\n<thead><tr><th scope=\"col\">",
                 ladder.isTimed ? PageTexts::tr("Time") : PageTexts::tr("No.", "number of a row"));
    html += cell("</th><th scope=\"col\">", PageTexts::tr("What happened"));
    html += cell("</th><th scope=\"col\">", PageTexts::tr("Channel"));
    html += QStringLiteral("</th></tr></thead>\n<tbody>\n");
    for (std::size_t i = 0; i < ladder.arrows.size(); ++i) {
        const Arrow &arrow = ladder.arrows[i];
        html += cell("<tr><td class=\"time\">", timeOf(ladder, i, times, zone));
        html += cell("</td><td>", sentenceOf(ladder, arrow));
        html += cell("</td><td>", spoken(arrow.channel));
        html += QStringLiteral("</td></tr>\n");
    }
    html += QStringLiteral("</tbody>\n</table>\n");
    if (!messages.empty()) {
        html += messageTable(messages, zone);
    }
    return html + QStringLiteral("</body>\n</html>\n");
}

} // namespace cacofonisk::ladder
