// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/fileset.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace cacofonisk::recording {

namespace {

/// `20261123-140211`
QString stampOf(Moment moment)
{
    QString stamp = QString::fromStdString(isoText(moment)).first(19);
    stamp.remove(u'-').remove(u':');
    return stamp.replace(u'T', u'-');
}

qsizetype suffixAt(const QString &name)
{
    const qsizetype end = name.endsWith(QLatin1String(".gz")) ? name.size() - 3 : name.size();
    const qsizetype point = name.lastIndexOf(u'.', end - name.size() - 1);
    return point > 0 ? point : end;
}

} // namespace

FileSet::FileSet(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    m_folder = path.chopped(name.size());
    m_base = name.first(suffixAt(name));
    m_suffix = name.sliced(m_base.size());
}

QString FileSet::withStamp(const QString &stamp) const
{
    return m_folder + m_base + stamp + m_suffix;
}

QStringList FileSet::files() const
{
    const QRegularExpression ours(
        QStringLiteral(R"(\A%1(-\d{8}-\d{6}(-\d\d)?)?%2\z)")
            .arg(QRegularExpression::escape(m_base), QRegularExpression::escape(m_suffix)));
    const QDir folder(m_folder.isEmpty() ? QStringLiteral(".") : m_folder);
    QStringList names = folder.entryList(QDir::Files | QDir::Hidden).filter(ours);
    std::sort(names.begin(), names.end(), [this](const QString &one, const QString &other) {
        return one.chopped(m_suffix.size()) < other.chopped(m_suffix.size());
    });
    for (QString &name : names) {
        name.prepend(m_folder);
    }
    return names;
}

QString FileSet::next(Moment begin) const
{
    if (files().isEmpty()) {
        return withStamp(QString());
    }
    const QString stamp = u'-' + stampOf(begin);
    constexpr int mostInASecond = 99;
    QString path = withStamp(stamp);
    for (int i = 2; i <= mostInASecond && QFileInfo::exists(path); ++i) {
        path = withStamp(stamp + QStringLiteral("-%1").arg(i, 2, 10, QLatin1Char('0')));
    }
    return path;
}

void FileSet::shrink(std::size_t mostFiles, std::uint64_t mostBytes) const
{
    QStringList paths = files();
    std::uint64_t bytes = 0;
    for (qsizetype i = 0; i + 1 < paths.size(); ++i) {
        bytes += static_cast<std::uint64_t>(QFileInfo(paths[i]).size());
    }
    const auto isTooMuch = [&] {
        return (mostFiles > 0 && static_cast<std::size_t>(paths.size()) > mostFiles) ||
               (mostBytes > 0 && bytes > mostBytes);
    };
    while (paths.size() > 1 && isTooMuch()) {
        bytes -= static_cast<std::uint64_t>(QFileInfo(paths.first()).size());
        QFile::remove(paths.takeFirst());
    }
}

} // namespace cacofonisk::recording
