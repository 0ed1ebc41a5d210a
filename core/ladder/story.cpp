// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/story.h"

#include "core/ladder/reasons.h"
#include "core/ladder/storynames.h"

#include <QCoreApplication>
#include <QStringList>

namespace cacofonisk::ladder {

namespace {

struct StoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoryTexts)
};

} // namespace

QString storyOf(const calls::Call &call, Moment now)
{
    Q_UNUSED(now)
    StoryNames names(call);
    QStringList sentences;
    const QString caller = names.name(call.caller);
    sentences.append(call.dialled
                         ? StoryTexts::tr("%1 called %2.").arg(caller, spoken(*call.dialled))
                         : StoryTexts::tr("%1 called.").arg(caller));
    if (call.answeredBy) {
        sentences.append(StoryTexts::tr("%1 answered.").arg(names.name(*call.answeredBy)));
    }
    return sentences.join(u' ');
}

} // namespace cacofonisk::ladder
