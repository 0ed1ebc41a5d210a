// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"
#include "core/contacts/numberplan.h"

#include <QTimer>
#include <QWidget>

namespace cacofonisk::ui {

class CallModel;
class FilterField;
class SavedViews;
class SpokenLabel;
class ViewsMenu;

/// The search: its field, and the views saved of it. What is typed is searched for once one stops
/// typing.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `calls` and `views` outlive this.
    FilterBar(const CallModel &calls, SavedViews &views, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] ViewsMenu &views() const { return *m_views; }

    /// What is wrong with the search, to be placed below it; hidden if nothing is.
    [[nodiscard]] QWidget &note() const { return *m_note; }

    /// Searches as it was when the program was used last, and remembers it from now on.
    void restore();

    /// Gets the focus, and its text is selected.
    void startTyping();

    /// A few words wide, however many there are: a tool bar hides what does not fit.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void setText(const QString &text);
    void clear();

signals:
    void filterChanged(const cacofonisk::calls::CallFilter &filter);
    /// One is done here, and goes on to the rows.
    void rowsWanted();

private:
    void apply();
    void followPlan();
    void onEntered();
    void onEscaped();
    void say(const Error *mistake);

    const CallModel &m_calls;
    FilterField *m_field;
    ViewsMenu *m_views;
    QWidget *m_note;
    SpokenLabel *m_sentence;
    QTimer m_pause;    ///< since something was typed
    QString m_applied; ///< what is searched for
    contacts::NumberPlan m_plan;
    bool m_isRemembered = false;
};

} // namespace cacofonisk::ui
