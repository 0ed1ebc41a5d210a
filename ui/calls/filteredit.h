// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace cacofonisk::ui {

class CallModel;

/// The text of a search while it is typed: completes terms, also with values that calls have, and
/// says which keys mean something to what is around it.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// `calls` outlives this.
    explicit FilterEdit(const CallModel &calls, QWidget *parent = nullptr);

signals:
    void entered();
    void escaped();
    void movedDown();
    void movedLeft();  ///< from before the first letter
    void erasedBack(); ///< likewise
    void termChosen(); ///< a completion, and it is a whole term

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool answersKey(const QKeyEvent &event);
    void complete();
    void insertCompletion(const QString &suggestion);
    [[nodiscard]] qsizetype wordBegin() const;

    const CallModel &m_calls;
    QStringListModel *m_words;
    QCompleter *m_completer;
    QString m_key; ///< whose values m_words has; empty: terms
};

} // namespace cacofonisk::ui
