// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cacofonisk::contacts {

/// Files of contacts, read again whenever one of them changes, be it written over or replaced by
/// another. Lives in the thread of the window; files are read, and books built, in another.
class ContactFiles final : public QObject
{
    Q_OBJECT

public:
    explicit ContactFiles(QObject *parent = nullptr);
    ~ContactFiles() override;

    /// Reads these in the place of those before; where several have a number, the first file
    /// tells. There comes a bookChanged().
    void setFiles(const QStringList &paths, const NumberPlan &plan);

    /// The last that was told; never null.
    [[nodiscard]] const ContactBookPtr &book() const { return m_book; }

signals:
    /// What the files hold now, and what is wrong with them. A file that cannot be read any more
    /// keeps what it had.
    void bookChanged(const cacofonisk::contacts::ContactBookPtr &book);

private:
    /// What tells whether a file is still the one that was read.
    struct Stamp
    {
        qint64 size = -1; ///< -1: there is none
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
    QTimer m_calm; ///< waits until a change is over
    QThreadPool m_pool;
    QStringList m_paths;
    std::vector<Stamp> m_stamps;
    NumberPlan m_plan;
    ContactBookPtr m_book;
    bool m_isReading = false;
    bool m_hasChanged = false; ///< while it was read
    int m_generation = 0;      ///< of setFiles()
};

} // namespace cacofonisk::contacts
