// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/filterbar.h"

#include "ui/calls/callmodel.h"
#include "ui/calls/filterfield.h"
#include "ui/calls/filterwords.h"
#include "ui/calls/viewsmenu.h"
#include "ui/formatting/mnemonics.h"
#include "ui/formatting/spokenlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace cacofonisk::ui {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1StringView lastKey("calls/filter");
constexpr auto pause = 150ms;

} // namespace

FilterBar::FilterBar(const CallModel &calls, SavedViews &views, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_field(new FilterField(calls, this))
    , m_views(new ViewsMenu(views, this))
    , m_note(new QWidget(this))
    , m_sentence(new SpokenLabel(m_note))
{
    auto *const button = new QToolButton(this);
    button->setText(shownLabel(m_views->title())); // the menu of views in the menu bar has it
    button->setToolTip(tr("Searches saved as views"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(m_views);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    auto *const icon = new QLabel(m_note);
    icon->setPixmap(style()
                        ->standardIcon(QStyle::SP_MessageBoxWarning)
                        .pixmap(QSize(size, size), devicePixelRatioF()));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *const note = new QHBoxLayout(m_note);
    note->setContentsMargins(6, 3, 6, 3);
    note->addWidget(icon, 0, Qt::AlignTop);
    note->addWidget(m_sentence, 1);
    m_note->hide();
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field, 1);
    layout->addWidget(button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_field, &FilterField::changed, &m_pause, QOverload<>::of(&QTimer::start));
    connect(&calls, &CallModel::contactsChanged, this, &FilterBar::followPlan);
    connect(m_field, &FilterField::entered, this, &FilterBar::onEntered);
    connect(m_field, &FilterField::escaped, this, &FilterBar::onEscaped);
    connect(m_field, &FilterField::rowsWanted, this, [this] {
        apply();
        emit rowsWanted();
    });
    connect(m_views, &ViewsMenu::viewWanted, this,
            [this](const SavedView &view) { setText(view.filter); });
    connect(m_field, &FilterField::changed, m_views, [this] { m_views->setText(text()); });
}

QSize FilterBar::minimumSizeHint() const
{
    constexpr int fewLetters = 30;
    return {fontMetrics().averageCharWidth() * fewLetters, QWidget::minimumSizeHint().height()};
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::restore()
{
    m_isRemembered = true;
    setText(QSettings().value(lastKey).toString());
}

void FilterBar::startTyping()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectTyped();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
    apply();
}

void FilterBar::clear()
{
    setText({});
}

/// A wrong term restricts nothing, so the table stays as the right ones say.
void FilterBar::apply()
{
    m_pause.stop();
    const QString text = m_field->text();
    const calls::CallFilter filter = filterOf(text, m_plan);
    say(filter.mistake());
    if (text != m_applied) {
        m_applied = text;
        if (m_isRemembered) {
            QSettings().setValue(lastKey, text);
        }
        emit filterChanged(filter);
    }
}

/// Numbers are found by the ways to write them in the country that was chosen now.
void FilterBar::followPlan()
{
    const contacts::NumberPlan &plan = m_calls.entries().contacts().plan();
    if (std::exchange(m_plan, plan) != plan && !m_applied.isEmpty()) {
        emit filterChanged(filterOf(m_applied, m_plan));
    }
}

void FilterBar::onEntered()
{
    m_field->takeTerms();
    apply();
    if (m_note->isHidden()) {
        emit rowsWanted();
    }
}

void FilterBar::onEscaped()
{
    clear();
    emit rowsWanted();
}

void FilterBar::say(const Error *mistake)
{
    m_sentence->say(mistake ? mistake->message() : QString());
    m_note->setVisible(mistake);
}

} // namespace cacofonisk::ui
