// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/partymenu.h"

#include "core/calls/filterpieces.h"
#include "core/contacts/telephoneurl.h"
#include "ui/formatting/mnemonics.h"
#include "ui/formatting/privacy.h"
#include "ui/formatting/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace cacofonisk::ui {

QString PartyMenu::Subject::title() const
{
    return partyText(isHidden ? masked(party) : party);
}

QString PartyMenu::searchFor(std::string_view number)
{
    return QStringLiteral("ext:") + text(calls::quoted(number));
}

void PartyMenu::addTo(QMenu &menu, const Subject &subject, const contacts::ContactBook &book)
{
    const calls::Party &party = subject.party;
    const QString why = party.num.empty()  ? tr("The number is not known.")
                        : subject.isHidden ? tr("Names and numbers are hidden.")
                                           : QString();
    const auto add = [&](const QString &label, const QString &whyNot, auto act) {
        QAction *const action = menu.addAction(label);
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
        connect(action, &QAction::triggered, this, act);
    };
    menu.setToolTipsVisible(true);
    const QString shown = text(subject.isHidden ? masked(party.num) : party.num).simplified();
    add(tr("Copy &Number"), shown.isEmpty() ? why : QString(),
        [shown] { QGuiApplication::clipboard()->setText(shown); });
    add(tr("Only Calls of This N&umber"), why,
        [this, number = party.num] { emit searchWanted(searchFor(number)); });
    add(tr("&Tell Me of This Number…"), why,
        [this, rule = notices::ruleAbout(party, subject.isCaller)] { emit ruleWanted(rule); });
    const QString known = text(book.nameOf(party.num));
    add(tr("A&dd to Contacts…"),
        why.isEmpty() && !known.isEmpty() ? tr("It is the number of %1.", "a contact").arg(known)
                                          : why,
        [this, party] { emit contactWanted(party); });
    const auto url = contacts::telephoneUrl(party.num);
    add(tr("Call Bac&k"), why.isEmpty() && !url ? tr("This is no number that can be called.") : why,
        [this, url] { emit callWanted(url.value_or(QUrl())); });
}

void PartyMenu::addEach(QMenu &menu, std::vector<Subject> subjects,
                        const contacts::ContactBook &book)
{
    constexpr std::size_t most = 6;
    subjects.resize(std::min(subjects.size(), most));
    for (const Subject &subject : subjects) {
        const QString title = escapedMnemonics(subject.title());
        const bool isFirst = &subject == &subjects.front();
        if (isFirst) {
            menu.addSection(title);
        }
        addTo(isFirst ? menu : *menu.addMenu(title), subject, book);
    }
    menu.addSeparator();
}

} // namespace cacofonisk::ui
