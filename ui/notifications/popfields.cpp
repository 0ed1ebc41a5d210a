// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/popfields.h"

#include "core/contacts/contactbook.h"
#include "core/notices/poptarget.h"
#include "ui/formatting/spokenlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cacofonisk::ui {

using notices::PopMoment;
using notices::ScreenPop;

namespace {

constexpr int nothing = -1;

} // namespace

PopFields::PopFields(const std::optional<ScreenPop> &pop, bool allowsAnyScheme, QWidget *parent)
    : QWidget(parent)
    , m_allowsAnyScheme(allowsAnyScheme)
    , m_kind(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_when(new QComboBox(this))
    , m_mistake(new SpokenLabel(this))
{
    m_kind->setAccessibleName(tr("What to open"));
    m_kind->addItem(tr("nothing", "to be opened"), nothing);
    m_kind->addItem(tr("an address", "to be opened"), static_cast<int>(ScreenPop::Kind::Address));
    m_kind->addItem(tr("a program", "to be opened"), static_cast<int>(ScreenPop::Kind::Program));
    m_when->setAccessibleName(tr("When to open it"));
    m_when->addItem(tr("when it rings", "a call"), static_cast<int>(PopMoment::Ringing));
    m_when->addItem(tr("when it is answered", "a call"), static_cast<int>(PopMoment::Answered));
    m_when->addItem(tr("by a button in the notification"), static_cast<int>(PopMoment::Click));
    m_text->setAccessibleName(tr("Address or program"));
    QStringList fields;
    for (const auto &[name, value] : notices::valuesOf({}, {})) {
        fields.append(QStringLiteral("{{%1}}").arg(QString::fromStdString(name)));
    }
    m_text->setToolTip(tr("What is filled in: %1", "fields").arg(fields.join(u' ')));
    m_mistake->setWordWrap(true);
    m_mistake->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_mistake->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    if (pop) {
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(pop->kind)));
        m_when->setCurrentIndex(m_when->findData(static_cast<int>(pop->when)));
        m_text->setText(QString::fromStdString(pop->text));
    }
    auto *const row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_when, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_text);
    layout->addWidget(m_mistake);
    setFocusProxy(m_kind);
    setTabOrder(m_kind, m_when);
    setTabOrder(m_when, m_text);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PopFields::follow);
    connect(m_text, &QLineEdit::textChanged, this, &PopFields::follow);
    follow();
}

std::optional<ScreenPop> PopFields::pop() const
{
    if (m_kind->currentData().toInt() == nothing) {
        return std::nullopt;
    }
    return ScreenPop{static_cast<ScreenPop::Kind>(m_kind->currentData().toInt()),
                     m_text->text().trimmed().toStdString(),
                     static_cast<PopMoment>(m_when->currentData().toInt())};
}

void PopFields::follow()
{
    const auto wanted = pop();
    const auto checked =
        wanted ? notices::PopTarget::check(*wanted, m_allowsAnyScheme) : Result<void>();
    m_isRight = checked.has_value();
    m_text->setEnabled(wanted.has_value());
    m_when->setEnabled(wanted.has_value());
    const bool isProgram = wanted && wanted->kind == ScreenPop::Kind::Program;
    m_text->setPlaceholderText(isProgram
                                   ? QStringLiteral("crm --number {{caller.number}}")
                                   : QStringLiteral("https://crm.example/?n={{caller.number}}"));
    m_mistake->say(checked ? QString() : checked.error().message());
    emit changed();
}

} // namespace cacofonisk::ui
