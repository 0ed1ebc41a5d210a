// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/recorddialog.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1String folderKey("recording/folder");

/// With the date in its name, in the folder that was used last.
QString defaultPath()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString usual = QFileInfo(documents).isDir() ? documents : home;
    const QDir folder(QSettings().value(folderKey, usual).toString());
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QDir::toNativeSeparators(
        folder.filePath(QStringLiteral("calls-%1.jsonl.gz").arg(stamp)));
}

} // namespace

RecordDialog::RecordDialog(QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(defaultPath(), this))
    , m_masks(new QCheckBox(tr("&Mask numbers and names"), this))
    , m_megabytes(makeLimit(100'000, tr("any size"), tr(" MB", "size of a file")))
    , m_hours(makeLimit(24 * 365, tr("any length"), tr(" h", "hours that a file covers")))
    , m_files(makeLimit(100'000, tr("all"), {}))
    , m_fault(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record"));
    auto *const browse = new QToolButton(this);
    browse->setText(tr("…", "choose a file"));
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(browse->toolTip());
    auto *const file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto *const fileLabel = new QLabel(tr("&File:"), this);
    fileLabel->setBuddy(m_path);
    auto *const formats =
        new QLabel(tr("The name gives the format: .jsonl for JSON Lines, .ami for raw AMI text; "
                      "with .gz it is compressed. An existing recording is continued."),
                   this);
    formats->setWordWrap(true);
    m_masks->setToolTip(tr("Each is always replaced by the same substitute"));
    auto *const rolling = new QGroupBox(tr("Start a new file when one reaches"), this);
    auto *const limits = new QFormLayout(rolling);
    limits->addRow(tr("&Size:"), m_megabytes);
    limits->addRow(tr("&Length:"), m_hours);
    limits->addRow(tr("Files to &keep:"), m_files);
    m_fault->setWordWrap(true);
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Record"));
    auto *const form = new QFormLayout(this);
    form->addRow(fileLabel, file);
    form->addRow(QString(), formats);
    form->addRow(QString(), m_masks);
    form->addRow(rolling);
    form->addRow(m_fault);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);

    connect(browse, &QToolButton::clicked, this, &RecordDialog::choose);
    connect(m_path, &QLineEdit::textChanged, this, &RecordDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_path->setFocus();
}

QSpinBox *RecordDialog::makeLimit(int most, const QString &none, const QString &suffix)
{
    auto *const limit = new QSpinBox(this);
    limit->setRange(0, most);
    limit->setSpecialValueText(none);
    limit->setSuffix(suffix);
    limit->setAlignment(Qt::AlignRight);
    limit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    limit->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    return limit;
}

QString RecordDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

recording::RecorderOptions RecordDialog::options() const
{
    recording::RecorderOptions options;
    options.fileBytes = static_cast<std::uint64_t>(m_megabytes->value()) * 1'000'000;
    options.fileAge = std::chrono::hours(m_hours->value());
    options.mostFiles = static_cast<std::size_t>(m_files->value());
    if (m_masks->isChecked()) {
        options.maskedBy = recording::Masker::randomKey();
    }
    return options;
}

QString RecordDialog::fault() const
{
    const QFileInfo file(path());
    if (path().isEmpty() || file.isDir()) {
        return tr("The file name is missing.");
    }
    if (!file.absoluteDir().exists()) {
        return tr("The folder %1 does not exist.")
            .arg(QDir::toNativeSeparators(file.absoluteDir().absolutePath()));
    }
    const QString name = file.fileName().toLower();
    if (name.endsWith(QLatin1String(".json")) || name.endsWith(QLatin1String(".json.gz"))) {
        return tr("A .json file that is cut off cannot be read: choose .jsonl.");
    }
    return {};
}

void RecordDialog::check()
{
    const QString words = fault();
    m_fault->setText(words);
    m_ok->setEnabled(words.isEmpty());
}

void RecordDialog::choose()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Record"), path(),
        tr("Recordings (*.jsonl.gz *.jsonl *.ami.gz *.ami);;All files (*)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(chosen));
    }
}

void RecordDialog::accept()
{
    if (fault().isEmpty()) {
        QSettings().setValue(folderKey, QFileInfo(path()).absolutePath());
        QDialog::accept();
    }
}

} // namespace cacofonisk::ui
