// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactfiles.h"

#include "core/contacts/contactreader.h"

#include <QFileInfo>

#include <sys/stat.h>

namespace cacofonisk::contacts {

using namespace std::chrono_literals;

namespace {

/// What a file holds now; what it held where it cannot be read.
ContactBook::Source sourceOf(const QString &path, const ColumnChoices &choices,
                             const ContactBook::Source *before)
{
    auto list = readContacts(path, choices);
    if (!list) {
        return {path, before ? before->list : nullptr, list.error()};
    }
    if (list->isAsking) {
        return {path, before ? before->list : nullptr, {}, std::move(list->columns)};
    }
    return {path, std::make_shared<ContactList>(std::move(*list)), {}};
}

const ContactBook::Source *find(const ContactBook &book, const QString &path)
{
    for (const ContactBook::Source &source : book.sources()) {
        if (source.path == path) {
            return &source;
        }
    }
    return nullptr;
}

} // namespace

ContactFiles::ContactFiles(QObject *parent)
    : QObject(parent)
    , m_watcher(this)
    , m_calm(this)
    , m_pool(this)
    , m_book(std::make_shared<ContactBook>())
{
    constexpr auto calm = 200ms;
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_calm, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this,
            &ContactFiles::onFolderChanged);
    connect(&m_calm, &QTimer::timeout, this, &ContactFiles::lookForChanges);
}

ContactFiles::~ContactFiles()
{
    m_pool.waitForDone();
}

void ContactFiles::setFiles(const QStringList &paths, const NumberPlan &plan,
                            const ColumnChoices &choices)
{
    m_paths = paths;
    m_plan = plan;
    m_choices = choices;
    m_stamps.assign(static_cast<std::size_t>(paths.size()), Stamp());
    m_isReading = false;
    ++m_generation;
    read(std::vector<bool>(m_stamps.size(), true));
}

ContactFiles::Stamp ContactFiles::stampOf(const QString &path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return {};
    }
    constexpr qint64 second = 1'000'000'000;
    return {status.st_size, status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec, status.st_ino};
}

/// In a folder there may always be something that changes.
void ContactFiles::onFolderChanged()
{
    if (!m_calm.isActive()) {
        m_calm.start();
    }
}

/// Folders are watched, too: a file that is replaced is another, which nobody watches yet.
void ContactFiles::watch()
{
    QStringList wanted = m_paths;
    for (const QString &path : m_paths) {
        wanted.append(QFileInfo(path).absolutePath());
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path)) {
            m_watcher.removePath(path);
        }
    }
    for (const QString &path : wanted) {
        if (!watched.contains(path) && QFileInfo::exists(path)) {
            m_watcher.addPath(path);
        }
    }
}

void ContactFiles::lookForChanges()
{
    if (m_isReading) {
        m_hasChanged = true;
        return;
    }
    std::vector<bool> changed;
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        changed.push_back(stampOf(m_paths[i]) != m_stamps[static_cast<std::size_t>(i)]);
    }
    if (std::find(changed.begin(), changed.end(), true) != changed.end()) {
        read(changed);
    } else {
        watch();
    }
}

/// Reads those that changed, and takes the others as they are.
void ContactFiles::read(const std::vector<bool> &changed)
{
    watch();
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        m_stamps[static_cast<std::size_t>(i)] = stampOf(m_paths[i]);
    }
    m_isReading = true;
    m_hasChanged = false;
    const auto build = [this, changed, paths = m_paths, plan = m_plan, choices = m_choices,
                        before = m_book, generation = m_generation] {
        std::vector<ContactBook::Source> sources;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const ContactBook::Source *const known = find(*before, paths[i]);
            const bool isToRead = changed[static_cast<std::size_t>(i)] || !known;
            sources.push_back(isToRead ? sourceOf(paths[i], choices, known) : *known);
        }
        const ContactBookPtr book = std::make_shared<ContactBook>(plan, std::move(sources));
        QMetaObject::invokeMethod(
            this, [this, generation, book] { onRead(generation, book); }, Qt::QueuedConnection);
    };
    m_pool.start(build);
}

void ContactFiles::onRead(int generation, const ContactBookPtr &book)
{
    if (generation != m_generation) {
        return;
    }
    m_isReading = false;
    m_book = book;
    emit bookChanged(m_book);
    if (m_hasChanged) {
        m_calm.start();
    }
}

} // namespace cacofonisk::contacts
