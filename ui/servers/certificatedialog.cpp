// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/certificatedialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

namespace cacofonisk::ui {

namespace {

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Two lines of 16 bytes.
QLabel *makeFingerprint(const QString &fingerprint, QWidget *parent)
{
    constexpr int half = 16 * 3;
    QString text = fingerprint;
    if (text.size() > half) {
        text[half - 1] = u'\n';
    }
    QLabel *const label = makeText(text, parent);
    label->setWordWrap(false);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const QString &server, const ami::CertificateProblem &problem,
                                     QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isChanged = !problem.pinned.isEmpty();
    setWindowTitle(isChanged ? tr("Different Certificate") : tr("Unknown Certificate"));
    auto *const form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(makeHeading(server, problem));
    addFacts(*form, problem);
    form->addRow(makeText(
        isChanged ? tr("Nothing has been sent to this server. Ask its administrator whether it has "
                       "a new certificate, and compare the fingerprints.")
                  : tr("Compare the fingerprint with the one that this command shows on the "
                       "server:\nopenssl x509 -in CERTIFICATE -noout -fingerprint -sha256"),
        this));
    addButtons(*form, isChanged);
    const int width = fontMetrics().averageCharWidth() * 80;
    resize(width, form->totalHeightForWidth(width));
}

QWidget *CertificateDialog::makeHeading(const QString &server,
                                        const ami::CertificateProblem &problem)
{
    const bool isChanged = !problem.pinned.isEmpty();
    auto *const heading = new QWidget(this);
    auto *const icon = new QLabel(heading);
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    icon->setPixmap(
        style()
            ->standardIcon(isChanged ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxWarning)
            .pixmap(QSize(size, size), devicePixelRatioF()));
    QStringList reasons;
    for (const Error &reason : problem.reasons) {
        reasons.append(reason.message());
    }
    QLabel *const words = makeText(
        isChanged
            ? tr("The certificate of %1 is not the one that you accepted. Somebody may be "
                 "listening in.")
                  .arg(server)
            : tr("The certificate of %1 is not trusted: %2.").arg(server, reasons.join(u", ")),
        heading);
    QFont bold = words->font();
    bold.setBold(true);
    words->setFont(bold);
    auto *const row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return heading;
}

void CertificateDialog::addFacts(QFormLayout &form, const ami::CertificateProblem &problem)
{
    const auto known = [](const QString &text) { return text.isEmpty() ? tr("not given") : text; };
    form.addRow(tr("Issued to:"), makeText(known(problem.subject), this));
    form.addRow(tr("Issued by:"), makeText(known(problem.issuer), this));
    form.addRow(
        tr("Valid until:"),
        makeText(QLocale().toString(problem.expiry.toLocalTime(), QLocale::LongFormat), this));
    if (!problem.pinned.isEmpty()) {
        form.addRow(tr("Accepted (SHA-256):"), makeFingerprint(problem.pinned, this));
        form.addRow(tr("New (SHA-256):"), makeFingerprint(problem.fingerprint, this));
    } else {
        form.addRow(tr("Fingerprint (SHA-256):"), makeFingerprint(problem.fingerprint, this));
    }
}

void CertificateDialog::addButtons(QFormLayout &form, bool isChanged)
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *const accept =
        buttons->addButton(isChanged ? tr("&Replace the Certificate") : tr("&Trust and Connect"),
                           QDialogButtonBox::AcceptRole);
    accept->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (isChanged) {
        auto *const compared = new QCheckBox(
            tr("I have &compared the new fingerprint with the administrator's"), this);
        accept->setEnabled(false);
        connect(compared, &QCheckBox::toggled, accept, &QWidget::setEnabled);
        form.addRow(compared);
    }
    form.addRow(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

} // namespace cacofonisk::ui
