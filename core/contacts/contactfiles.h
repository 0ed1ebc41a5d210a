// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cacofonisk::contacts {

/// Contact files, read again whenever one of them changes, whether overwritten or replaced. Lives
/// in the window's thread; files are read, and books built, in another.
class ContactFiles final : public QObject
{
    Q_OBJECT

public:
    explicit ContactFiles(QObject *parent = nullptr);
    ~ContactFiles() override;

    /// Reads these files instead of the previous ones; if several contain a number, the first file
    /// counts. A bookChanged() follows.
    void setFiles(const QStringList &paths, const NumberPlan &plan,
                  const ColumnChoices &choices = {});

    /// The most recent book; never null.
    [[nodiscard]] const ContactBookPtr &book() const { return m_book; }

signals:
    /// The current content of the files, and what is wrong with them. A file that can no longer be
    /// read, or whose columns are no longer known, keeps its earlier content.
    void bookChanged(const cacofonisk::contacts::ContactBookPtr &book);

private:
    /// Shows whether a file is still the one that was read.
    struct Stamp
    {
        qint64 size = -1; ///< -1: there is no file
        qint64 modified = 0;
        quint64 inode = 0;

        bool operator==(const Stamp &) const = default;
    };

    [[nodiscard]] static Stamp stampOf(const QString &path);
    void watch();
    void onFolderChanged();
    void lookForChanges();
    void read(const std::vector<bool> &changed);
    void onRead(int generation, const ContactBookPtr &book);

    QFileSystemWatcher m_watcher;
    QTimer m_calm; ///< waits until a change is complete
    QThreadPool m_pool;
    QStringList m_paths;
    std::vector<Stamp> m_stamps;
    NumberPlan m_plan;
    ColumnChoices m_choices;
    ContactBookPtr m_book;
    bool m_isReading = false;
    bool m_hasChanged = false; ///< while it was being read
    int m_generation = 0;      ///< counts the calls of setFiles()
};

} // namespace cacofonisk::contacts
