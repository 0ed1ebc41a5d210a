// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/metricswriter.h"

#include <QSaveFile>

namespace cacofonisk::delivery {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray quoted(const QString &value)
{
    QByteArray text = value.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + text + '"';
}

} // namespace

void MetricsWriter::family(std::string_view name, std::string_view type, std::string_view help)
{
    m_name = bytesOf(name);
    m_text += "# HELP " + m_name + ' ' + bytesOf(help) + '\n';
    m_text += "# TYPE " + m_name + ' ' + bytesOf(type) + '\n';
}

void MetricsWriter::sample(const Labels &labels, double value)
{
    QByteArrayList pairs;
    for (const auto &[name, of] : labels) {
        pairs.append(QByteArray(name) + '=' + quoted(of));
    }
    m_text += m_name;
    if (!pairs.isEmpty()) {
        m_text += '{' + pairs.join(',') + '}';
    }
    constexpr int digits = 15;
    m_text += ' ' + QByteArray::number(value, 'g', digits) + '\n';
}

Result<void> MetricsWriter::save(const QString &path) const
{
    QSaveFile file(path);
    const bool isDone = file.open(QIODevice::WriteOnly) &&
                        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                            QFileDevice::ReadGroup | QFileDevice::ReadOther) &&
                        file.write(m_text) == m_text.size() && file.commit();
    if (!isDone) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "The figures cannot be written to %1: %2"),
                  {path, file.errorString()}));
    }
    return {};
}

} // namespace cacofonisk::delivery
