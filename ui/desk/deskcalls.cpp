// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/deskcalls.h"

#include "core/notices/quietgate.h"
#include "ui/desk/quietmenu.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

namespace cacofonisk::ui {

namespace {

constexpr std::chrono::hours seenStay(24 * 30);

} // namespace

DeskCalls::DeskCalls(CallModel &calls, QObject *parent, const QDBusConnection &bus)
    : QObject(parent)
    , m_calls(calls)
    , m_notifier(bus)
    , m_notifications(m_notifier, m_missed, timeOfDay)
    , m_pops(m_notifier, timeOfDay)
{
    connect(&m_notifications, &DeskNotifications::popDue, &m_pops, &ScreenPops::open);
    connect(&m_pops, &ScreenPops::failed, this, &DeskCalls::failed);
    connect(&m_contacts, &contacts::ContactFiles::bookChanged, this, &DeskCalls::onBook);
    connect(&m_missed, &notices::MissedCalls::failed, this, &DeskCalls::failed);
    connect(&m_notifications, &DeskNotifications::quietChanged, this, [this](bool isQuiet) {
        if (!isQuiet) {
            setQuietUntil({});
        }
        emit quietChanged();
    });
    connect(&m_notifier, &ChosenNotifier::inhibitedChanged, this,
            [this] { setQuietAsDesktop(m_settings.isQuietAsDesktop); });
    connect(&m_notifier, &Notifier::soundWanted, this, &QApplication::beep);
}

void DeskCalls::start()
{
    openStore();
    readSettings();
}

void DeskCalls::readSettings()
{
    const DeskSettings before = std::exchange(m_settings, DeskSettings::load(QSettings()));
    if (m_settings.quietUntil && *m_settings.quietUntil <= timeOfDay()) {
        m_settings.quietUntil.reset(); // it was over while the program did not run
    }
    if (m_settings.contactFiles != before.contactFiles || m_settings.country != before.country ||
        m_settings.columns != before.columns) {
        m_contacts.setFiles(m_settings.contactFiles,
                            contacts::numberPlanOf(m_settings.country.toStdString())
                                .value_or(contacts::NumberPlan()),
                            m_settings.columns);
    }
    const auto rules = notices::NotificationRules::load(QSettings());
    m_notifications.setRules(rules);
    m_pops.setAllowsAnyScheme(rules.allowsAnyScheme);
    m_notifications.setQuietUntil(m_settings.quietUntil);
    m_notifications.setInhibited(isInhibited());
    emit settingsChanged();
}

bool DeskCalls::isInhibited() const
{
    return m_settings.isQuietAsDesktop && m_notifier.isInhibited();
}

void DeskCalls::openStore()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    auto store = notices::MissedStore::open(folder + QLatin1String("/missed-calls.sqlite"));
    if (!store) {
        emit failed(store.error());
        return;
    }
    if (const auto &problem = (*store)->problem()) {
        emit failed(*problem);
    }
    if (const auto pruned = (*store)->prune(timeOfDay() - seenStay); !pruned) {
        emit failed(pruned.error());
    }
    m_missed.setStore(std::move(*store));
}

void DeskCalls::clear()
{
    m_notifications.clear();
}

void DeskCalls::apply(const session::SessionUpdate &update)
{
    m_notifications.apply(update);
}

void DeskCalls::onBook(const contacts::ContactBookPtr &book)
{
    m_calls.setContacts(book);
    m_missedModel.setContacts(book);
    m_notifications.setContacts(book);
}

void DeskCalls::setQuietUntil(std::optional<Moment> until)
{
    if (m_settings.quietUntil != until) {
        m_settings.quietUntil = until;
        QSettings settings;
        m_settings.save(settings);
    }
    m_notifications.setQuietUntil(until);
    emit quietChanged();
}

void DeskCalls::quietForHalfAnHour()
{
    setQuietUntil(timeOfDay() + std::chrono::minutes(30));
}

void DeskCalls::quietUntilTomorrow()
{
    setQuietUntil(notices::QuietTime::tomorrow(timeOfDay()));
}

void DeskCalls::setQuietAsDesktop(bool follows)
{
    if (std::exchange(m_settings.isQuietAsDesktop, follows) != follows) {
        QSettings settings;
        m_settings.save(settings);
    }
    m_notifications.setInhibited(isInhibited());
    emit quietChanged();
}

QString DeskCalls::quietWords() const
{
    if (!m_notifications.isQuiet()) {
        return {};
    }
    return m_settings.quietUntil ? quietText(*m_settings.quietUntil)
                                 : tr("Do Not Disturb, as set on the desktop");
}

void DeskCalls::tryOut(const notices::NotificationRule &rule)
{
    notices::Notice notice;
    notice.caller = {"+31 20 123 4567", tr("Test Caller").toStdString(), {}};
    notice.dialled = rule.value;
    notice.queue = rule.subject == notices::Subject::Queue ? rule.value : std::string();
    notice.sounds = rule.sounds;
    notice.click = rule.pop; // whenever it is due
    NotificationText text = textOf(notice, *m_contacts.book());
    text.id = {.of = NotificationId::Of::Trial};
    text.canShow = true;
    text.stays = false;
    m_notifier.close(text.id); // one that was dismissed would not reappear
    m_notifier.show(text);
}

} // namespace cacofonisk::ui
