// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/serverdialog.h"

#include "ui/formatting/symbols.h"
#include "ui/frame/scrollingpage.h"
#include "ui/servers/accountview.h"
#include "ui/servers/certificatedialog.h"
#include "ui/servers/secrets.h"
#include "ui/servers/serverform.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace cacofonisk::ui {

ServerDialog::ServerDialog(const SavedServer &server, Secrets &secrets, QWidget *parent)
    : QDialog(parent)
    , m_secrets(secrets)
    , m_form(new ServerForm(server, this))
    , m_account(new AccountView(this))
    , m_tabs(new QTabWidget(this))
    , m_testButton(new QPushButton(tr("&Test Connection"), this))
    , m_outcomeIcon(new QLabel(this))
    , m_outcome(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isNew = server.settings.connection.address.host.isEmpty();
    setWindowTitle(isNew ? tr("Add Server") : tr("Change Server"));
    m_tabs->addTab(new ScrollingPage(makeServerPage(), this), tr("&Server"));
    auto *const accountPage = new QWidget(this);
    (new QVBoxLayout(accountPage))->addWidget(m_account);
    m_tabs->addTab(accountPage, tr("&Account in Asterisk"));
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(isNew ? tr("A&dd") : tr("Chan&ge"));
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);

    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &ServerForm::changed, this, &ServerDialog::onChanged);
    connectTest();
    if (!isNew) {
        m_secrets.find(server.id, m_form, [this](const std::optional<QString> &secret) {
            m_form->setKnownSecret(secret.value_or(QString()));
        });
    }
    onChanged();
}

QWidget *ServerDialog::makeServerPage()
{
    auto *const page = new QWidget(this);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_testButton->setAutoDefault(false);
    auto *const outcome = new QHBoxLayout;
    outcome->addWidget(m_testButton, 0, Qt::AlignTop);
    outcome->addWidget(m_outcomeIcon, 0, Qt::AlignTop);
    auto *const scroll = new QScrollArea(page);
    scroll->setWidget(m_outcome);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    scroll->viewport()->setAutoFillBackground(false);
    m_outcome->setAutoFillBackground(false);
    outcome->addWidget(scroll, 1);
    auto *const layout = new QVBoxLayout(page);
    layout->addWidget(m_form);
    layout->addLayout(outcome);
    return page;
}

void ServerDialog::connectTest()
{
    connect(m_testButton, &QPushButton::clicked, this, &ServerDialog::test);
    connect(&m_test, &ConnectionTest::progressed, this,
            [this](const QString &words) { showOutcome({}, words); });
    connect(&m_test, &ConnectionTest::failed, this,
            [this](const QString &words) { showOutcome(QStringLiteral("end-failed"), words); });
    connect(&m_test, &ConnectionTest::succeeded, this,
            [this](const QString &words, const QStringList &blind) {
                const QString dot = QStringLiteral("\n• ");
                showOutcome(QStringLiteral("server-live"), (QStringList(words) + blind).join(dot));
            });
    connect(&m_test, &ConnectionTest::certificateRefused, this,
            &ServerDialog::onCertificateRefused);
}

void ServerDialog::onChanged()
{
    const QString fault = m_form->fault();
    m_ok->setEnabled(fault.isEmpty());
    m_testButton->setEnabled(fault.isEmpty());
    const ami::ServerAddress address = server().settings.connection.address;
    m_account->setUser(address.user);
    m_tabs->setTabVisible(1, !address.isBroker()); // the collector has an account there
    m_test.stop();
    const bool isEmpty = server().settings.connection.address.host.isEmpty();
    showOutcome({}, isEmpty ? QString() : fault);
}

void ServerDialog::test()
{
    session::ServerSettings settings = server().settings;
    settings.connection.secret = m_form->secret().toStdString();
    showOutcome({}, tr("connecting"));
    m_test.start(settings);
}

void ServerDialog::showOutcome(const QString &icon, const QString &words)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const Hue hue = icon == u"server-live" ? Hue::Green : Hue::Vermilion;
    m_outcomeIcon->setPixmap(
        icon.isEmpty() ? QPixmap()
                       : symbol(icon, hue).pixmap(QSize(size, size), devicePixelRatioF()));
    m_outcomeIcon->setVisible(!icon.isEmpty());
    m_outcome->setText(words);
    m_outcome->setAccessibleName(words);
}

void ServerDialog::onCertificateRefused(const ami::CertificateProblem &problem)
{
    auto *const dialog = new CertificateDialog(server().title(), problem, this);
    connect(dialog, &CertificateDialog::accepted, this, [this, problem] {
        m_form->setFingerprint(problem.fingerprint);
        test();
    });
    dialog->open();
}

SavedServer ServerDialog::server() const
{
    return m_form->server();
}

void ServerDialog::accept()
{
    if (!m_form->fault().isEmpty()) {
        return;
    }
    m_test.stop();
    if (m_form->hasNewSecret()) {
        const QString secret = m_form->secret();
        secret.isEmpty() ? m_secrets.forget(server().id)
                         : m_secrets.keep(server().id, secret, true);
    }
    QDialog::accept();
}

} // namespace cacofonisk::ui
