// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/groupbox.h"

#include "ui/formatting/symbols.h"

#include <QLineEdit>
#include <QSettings>

#include <algorithm>
#include <array>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView shownGroupKey("switchboard/shownGroup");

using Kind = ExtensionProxyModel::Group::Kind;

/// In the settings.
constexpr auto kindNames = std::to_array<std::pair<Kind, QLatin1StringView>>({
    {Kind::All, QLatin1StringView("all")},
    {Kind::Favourites, QLatin1StringView("favourites")},
    {Kind::ByHand, QLatin1StringView("group")},
    {Kind::Context, QLatin1StringView("context")},
    {Kind::Prefix, QLatin1StringView("prefix")},
});

} // namespace

GroupBox::GroupBox(const ExtensionGroups &groups, QWidget *parent)
    : QComboBox(parent)
    , m_groups(groups)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setToolTip(tr("A group, or the first digits of the extensions to show"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 12;
    setMinimumContentsLength(letters);
    restore();
    fill();
    connect(this, &QComboBox::currentTextChanged, this, &GroupBox::read);
    connect(&groups, &ExtensionGroups::changed, this, &GroupBox::fill);
}

void GroupBox::restore()
{
    const QStringList saved = QSettings().value(shownGroupKey).toStringList();
    const auto known = std::find_if(kindNames.begin(), kindNames.end(), [&saved](const auto &kind) {
        return kind.second == saved.value(0);
    });
    if (known != kindNames.end()) {
        m_group = {known->first, saved.value(1)};
    }
}

void GroupBox::setContexts(const QStringList &contexts)
{
    if (m_contexts != contexts) {
        m_contexts = contexts;
        fill();
    }
}

void GroupBox::add(Kind kind, const QString &text, const QString &of)
{
    const QIcon icon = kind == Kind::Favourites ? symbol(QStringLiteral("star")) : QIcon();
    addItem(icon, text,
            QVariant::fromValue(QStringList{QString::number(static_cast<int>(kind)), of}));
}

/// What is chosen stays chosen, whether it is among them or not; but for a group that was deleted.
void GroupBox::fill()
{
    if (m_group.kind == Kind::ByHand && !m_groups.has(m_group.of)) {
        m_group = {};
        emit groupChanged(m_group);
    }
    const QSignalBlocker quiet(this);
    clear();
    add(Kind::All, tr("All extensions"));
    add(Kind::Favourites, tr("Favourites"));
    for (const QString &group : m_groups.names()) {
        add(Kind::ByHand, group, group);
    }
    for (const QString &context : std::as_const(m_contexts)) {
        add(Kind::Context, context, context);
    }
    const int at = place();
    setCurrentIndex(at);
    setEditText(at < 0 ? m_group.of : itemText(at));
}

/// Of the item that is chosen; -1: of none.
int GroupBox::place() const
{
    return findData(QStringList{QString::number(static_cast<int>(m_group.kind)), m_group.of});
}

void GroupBox::read()
{
    const QString text = currentText().trimmed();
    const int item = findText(text, Qt::MatchFixedString);
    Group group{Kind::Prefix, text};
    if (item >= 0) {
        const QStringList saved = itemData(item).toStringList();
        group = {static_cast<Kind>(saved.value(0).toInt()), saved.value(1)};
    } else if (text.isEmpty()) {
        group = {};
    }
    if (m_group == group) {
        return;
    }
    m_group = group;
    const auto name = std::find_if(kindNames.begin(), kindNames.end(),
                                   [&group](const auto &kind) { return kind.first == group.kind; });
    QSettings().setValue(shownGroupKey, QStringList{name->second, group.of});
    emit groupChanged(group);
}

} // namespace cacofonisk::ui
