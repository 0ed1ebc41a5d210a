// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/ruledialog.h"

#include "core/notices/poptarget.h"
#include "ui/formatting/words.h"
#include "ui/frame/scrollingpage.h"
#include "ui/notifications/popfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cacofonisk::ui {

namespace {

constexpr int usualWait = 60; ///< seconds
constexpr int longestWait = 24 * 3600;
constexpr int usualCrowd = 5; ///< callers
constexpr int largestCrowd = 999;
constexpr int usualTalk = 15; ///< minutes
constexpr int longestTalk = 24 * 60;

QString explanationOf(notices::Subject subject)
{
    switch (subject) {
    case notices::Subject::Extension:
        return RuleDialog::tr("All phones of this extension, by their names in Asterisk: "
                              "PJSIP/1002 and SIP/1002 are phones of 1002.");
    case notices::Subject::Queue:
        return RuleDialog::tr("Calls in this Asterisk queue, whichever phones they ring.");
    case notices::Subject::Number:
        return RuleDialog::tr("Calls to this number, however it is written.");
    case notices::Subject::Caller:
        return RuleDialog::tr("Calls from this number, however it is written, to any phone.");
    case notices::Subject::Group:
        return RuleDialog::tr("Calls to this extension, which rings several phones.");
    }
    return {};
}

} // namespace

QString subjectText(notices::Subject subject)
{
    switch (subject) {
    case notices::Subject::Extension:
        return RuleDialog::tr("Extension", "what a rule is about");
    case notices::Subject::Queue:
        return RuleDialog::tr("Queue", "what a rule is about");
    case notices::Subject::Number:
        return RuleDialog::tr("Number", "what a rule is about");
    case notices::Subject::Caller:
        return RuleDialog::tr("Caller", "what a rule is about");
    case notices::Subject::Group:
        return RuleDialog::tr("Group", "what a rule is about");
    }
    return {};
}

QString wishesText(const notices::NotificationRule &rule)
{
    QStringList wishes;
    const auto add = [&wishes](bool isWished, const QString &text) {
        if (isWished) {
            wishes.append(text);
        }
    };
    add(rule.incoming, RuleDialog::tr("incoming", "a call that is told of"));
    add(rule.transferred, RuleDialog::tr("transferred", "a call that is told of"));
    add(rule.answeredElsewhere, RuleDialog::tr("answered elsewhere", "a call that is told of"));
    add(rule.missed, RuleDialog::tr("missed", "a call that is told of"));
    if (rule.waitingLonger && rule.subject == notices::Subject::Queue) {
        const auto seconds = static_cast<int>(rule.waitingLonger->count());
        add(true, RuleDialog::tr("waiting longer than %n s", nullptr, seconds));
    }
    if (rule.waitingMore && rule.subject == notices::Subject::Queue) {
        add(true, RuleDialog::tr("more than %n waiting", "callers", *rule.waitingMore));
    }
    if (rule.talkingLonger) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(*rule.talkingLonger).count();
        add(true, RuleDialog::tr("talking longer than %n min", nullptr, static_cast<int>(minutes)));
    }
    add(rule.sounds, RuleDialog::tr("with sound", "a call is told of"));
    if (rule.pop) {
        const QString where = notices::PopTarget::nameOf(*rule.pop);
        add(true, RuleDialog::tr("opens %1", "a host or a program").arg(where));
    }
    return wishes.isEmpty() ? RuleDialog::tr("nothing") : wishes.join(QStringLiteral(", "));
}

RuleDialog::RuleDialog(const notices::NotificationRule &rule, const QStringList &servers,
                       bool allowsAnyScheme, QWidget *parent)
    : QDialog(parent)
    , m_subject(new QComboBox(this))
    , m_explanation(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_server(new QComboBox(this))
    , m_incoming(new QCheckBox(tr("&Incoming calls"), this))
    , m_transferred(new QCheckBox(tr("Trans&ferred calls"), this))
    , m_answeredElsewhere(new QCheckBox(tr("Calls answered &elsewhere"), this))
    , m_missed(new QCheckBox(tr("&Missed calls"), this))
    , m_waits(new QCheckBox(tr("Calls that &wait longer than"), this))
    , m_waitsLonger(new QSpinBox(this))
    , m_crowds(new QCheckBox(tr("&Queues with more callers waiting than"), this))
    , m_waitingMore(new QSpinBox(this))
    , m_talks(new QCheckBox(tr("Calls that &last longer than"), this))
    , m_talksLonger(new QSpinBox(this))
    , m_sounds(new QCheckBox(tr("Make a s&ound"), this))
    , m_pop(new PopFields(rule.pop, allowsAnyScheme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What Is Mine"));
    for (const notices::Subject known :
         {notices::Subject::Extension, notices::Subject::Queue, notices::Subject::Number,
          notices::Subject::Caller, notices::Subject::Group}) {
        m_subject->addItem(subjectText(known), static_cast<int>(known));
    }
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_server->addItem(tr("any server", "a server"), QString());
    for (const QString &server : servers) {
        m_server->addItem(server, server);
    }
    m_waitsLonger->setRange(1, longestWait);
    m_waitsLonger->setSuffix(tr(" s", "seconds"));
    m_waitsLonger->setAccessibleName(tr("How long a call may wait"));
    m_waitingMore->setRange(1, largestCrowd);
    m_waitingMore->setAccessibleName(tr("How many callers may wait"));
    m_talksLonger->setRange(1, longestTalk);
    m_talksLonger->setSuffix(tr(" min", "minutes"));
    m_talksLonger->setAccessibleName(tr("How long a talk may last"));
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *const page = new QWidget;
    auto *const form = new QFormLayout(page);
    form->setContentsMargins({});
    addRows(*form);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(new ScrollingPage(page, this));
    layout->addWidget(buttons);
    fill(rule);
    followSubject();
    m_value->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &RuleDialog::followSubject);
    connect(m_pop, &PopFields::changed, this, &RuleDialog::followSubject);
    connect(m_value, &QLineEdit::textChanged, this, &RuleDialog::followSubject);
    for (QCheckBox *const box : {m_waits, m_crowds, m_talks}) {
        connect(box, &QCheckBox::toggled, this, &RuleDialog::followSubject);
    }
}

void RuleDialog::addRows(QFormLayout &form)
{
    form.addRow(tr("&This is mine:"), m_subject);
    form.addRow(QString(), m_explanation);
    form.addRow(tr("&Number or name:"), m_value);
    form.addRow(tr("At the &server:"), m_server);
    form.addRow(tr("Notify me of:"), m_incoming);
    for (QCheckBox *const wish : {m_transferred, m_answeredElsewhere, m_missed}) {
        form.addRow(QString(), wish);
    }
    addLimit(form, m_waits, m_waitsLonger);
    addLimit(form, m_crowds, m_waitingMore);
    addLimit(form, m_talks, m_talksLonger);
    form.addRow(QString(), m_sounds);
    form.addRow(tr("O&pen as well:"), m_pop);
}

void RuleDialog::addLimit(QFormLayout &form, QCheckBox *box, QSpinBox *limit)
{
    auto *const row = new QHBoxLayout;
    row->addWidget(box);
    row->addWidget(limit);
    row->addStretch();
    form.addRow(QString(), row);
}

void RuleDialog::fill(const notices::NotificationRule &rule)
{
    m_subject->setCurrentIndex(m_subject->findData(static_cast<int>(rule.subject)));
    m_value->setText(text(rule.value));
    const QString server = text(rule.server);
    if (m_server->findData(server) < 0) {
        m_server->addItem(server, server); // it may come back
    }
    m_server->setCurrentIndex(m_server->findData(server));
    m_incoming->setChecked(rule.incoming);
    m_transferred->setChecked(rule.transferred);
    m_answeredElsewhere->setChecked(rule.answeredElsewhere);
    m_missed->setChecked(rule.missed);
    m_waits->setChecked(rule.waitingLonger.has_value());
    m_waitsLonger->setValue(rule.waitingLonger ? static_cast<int>(rule.waitingLonger->count())
                                               : usualWait);
    m_crowds->setChecked(rule.waitingMore.has_value());
    m_waitingMore->setValue(rule.waitingMore.value_or(usualCrowd));
    m_talks->setChecked(rule.talkingLonger.has_value());
    m_talksLonger->setValue(
        static_cast<int>(std::chrono::ceil<std::chrono::minutes>(
                             rule.talkingLonger.value_or(std::chrono::minutes(usualTalk)))
                             .count()));
    m_sounds->setChecked(rule.sounds);
}

notices::Subject RuleDialog::subject() const
{
    return static_cast<notices::Subject>(m_subject->currentData().toInt());
}

void RuleDialog::followSubject()
{
    const bool isQueue = subject() == notices::Subject::Queue;
    m_explanation->setText(explanationOf(subject()));
    m_waits->setEnabled(isQueue);
    m_waitsLonger->setEnabled(isQueue && m_waits->isChecked());
    m_crowds->setEnabled(isQueue);
    m_waitingMore->setEnabled(isQueue && m_crowds->isChecked());
    m_talksLonger->setEnabled(m_talks->isChecked());
    m_accept->setEnabled(!m_value->text().trimmed().isEmpty() && m_pop->isRight());
}

notices::NotificationRule RuleDialog::rule() const
{
    notices::NotificationRule rule;
    rule.subject = subject();
    rule.value = m_value->text().trimmed().toStdString();
    rule.server = m_server->currentData().toString().toStdString();
    rule.incoming = m_incoming->isChecked();
    rule.transferred = m_transferred->isChecked();
    rule.answeredElsewhere = m_answeredElsewhere->isChecked();
    rule.missed = m_missed->isChecked();
    if (m_waits->isChecked() && rule.subject == notices::Subject::Queue) {
        rule.waitingLonger = std::chrono::seconds(m_waitsLonger->value());
    }
    if (m_crowds->isChecked() && rule.subject == notices::Subject::Queue) {
        rule.waitingMore = m_waitingMore->value();
    }
    if (m_talks->isChecked()) {
        rule.talkingLonger = std::chrono::minutes(m_talksLonger->value());
    }
    rule.sounds = m_sounds->isChecked();
    rule.pop = m_pop->pop();
    return rule;
}

} // namespace cacofonisk::ui
