// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/certificateproblem.h"

#include <QDialog>

class QFormLayout;

namespace cacofonisk::ui {

/// Shows a certificate that was refused and offers to accept it: with one click if it is the first
/// one seen, but only after a comparison if it replaces another.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    CertificateDialog(const QString &server, const ami::CertificateProblem &problem,
                      QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeHeading(const QString &server,
                                       const ami::CertificateProblem &problem);
    void addFacts(QFormLayout &form, const ami::CertificateProblem &problem);
    void addButtons(QFormLayout &form, bool isChanged);
};

} // namespace cacofonisk::ui
