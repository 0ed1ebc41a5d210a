// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/serverform.h"

#include "ui/servers/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

namespace cacofonisk::ui {

using ami::ServerAddress;

ServerForm::ServerForm(const SavedServer &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_host(new QLineEdit(this))
    , m_tls(new QCheckBox(tr("&Encrypt the connection (TLS)"), this))
    , m_port(new QSpinBox(this))
    , m_site(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_secret(new SecretEdit(this))
    , m_mayTellSecret(new QCheckBox(tr("Send the secret unenc&rypted if MD5 is refused"), this))
    , m_warning(new QLabel(
          tr("Anybody listening in on the network can then read it. TLS is safer."), this))
    , m_plainWarning(new QLabel(tr("Anybody listening in on the network can read the calls, and "
                                   "the password. TLS is safer."),
                                this))
    , m_name(new QLineEdit(this))
    , m_fingerprint(new QLabel(this))
    , m_forget(new QToolButton(this))
    , m_authority(new QLineEdit(this))
    , m_events(new QComboBox(this))
    , m_codePage(new QComboBox(this))
{
    m_port->setRange(1, 65535);
    m_port->setAlignment(Qt::AlignRight);
    m_warning->setWordWrap(true);
    m_plainWarning->setWordWrap(true);
    m_site->setPlaceholderText(tr("none: the host is an Asterisk", "site of a broker"));
    m_site->setToolTip(tr("For an MQTT broker to which collectors tell their calls: the name of "
                          "the site, or SITE/SERVER for one server of it"));
    m_forget->setText(tr("&Forget"));
    m_forget->setFocusPolicy(Qt::TabFocus);
    fillChoices();
    show(server);
    auto *const form = new QFormLayout(this);
    form->setContentsMargins({});
    addRows(*form);
    connectEdits();
    m_usualPort = address().usualPort();
    followTls();
    followKind();
}

void ServerForm::fillChoices()
{
    const std::string usual = ami::ClientSettings().events;
    m_events->addItem(tr("Only those needed for calls"), QByteArray::fromStdString(usual));
    m_events->addItem(tr("Also those of the dialplan (many)"),
                      QByteArray::fromStdString(usual + ",dialplan"));
    m_events->addItem(tr("All that the account may read"), QByteArray("on"));
    m_events->setToolTip(tr("Events that are not needed for calls appear only in recordings"));
    m_codePage->addItem(tr("Western European (ISO 8859-1)"), QByteArray());
    const std::pair<QString, const char *> pages[]{
        {tr("Western European (Windows 1252)"), "windows-1252"},
        {tr("Central European (Windows 1250)"), "windows-1250"},
        {tr("Cyrillic (Windows 1251)"), "windows-1251"},
        {tr("Greek (Windows 1253)"), "windows-1253"},
        {tr("Turkish (Windows 1254)"), "windows-1254"},
    };
    for (const auto &[name, page] : pages) {
        m_codePage->addItem(name, QByteArray(page));
    }
    m_codePage->setToolTip(tr("How to read names that are not UTF-8"));
}

void ServerForm::addRows(QFormLayout &form)
{
    form.addRow(tr("&Host:"), m_host);
    form.addRow(QString(), m_tls);
    form.addRow(tr("&Port:"), m_port);
    form.addRow(QString(), m_plainWarning);
    form.addRow(tr("&Broker's site:"), m_site);
    form.addRow(tr("&User:"), m_user);
    form.addRow(tr("Se&cret:"), m_secret);
    form.addRow(QString(), m_mayTellSecret);
    form.addRow(QString(), m_warning);
    form.addRow(tr("&Name:"), m_name);
    auto *const pinned = new QHBoxLayout;
    pinned->addWidget(m_fingerprint, 1);
    pinned->addWidget(m_forget);
    form.addRow(tr("Accepted certificate:"), pinned);
    addAuthorityRow(form);
    form.addRow(tr("E&vents:"), m_events);
    form.addRow(tr("C&ode page:"), m_codePage);
    m_port->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_fingerprint->setAccessibleDescription(tr("Accepted certificate"));
}

void ServerForm::addAuthorityRow(QFormLayout &form)
{
    auto *const browse = new QToolButton(this);
    browse->setFocusPolicy(Qt::TabFocus);
    browse->setText(tr("…", "choose a file"));
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(browse->toolTip());
    connect(browse, &QToolButton::clicked, this, &ServerForm::chooseAuthority);
    m_authority->setPlaceholderText(tr("the system's"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_authority, 1);
    row->addWidget(browse);
    form.addRow(tr("Trusted author&ities:"), row);
    if (auto *const label = qobject_cast<QLabel *>(form.labelForField(row))) {
        label->setBuddy(m_authority);
    }
}

void ServerForm::connectEdits()
{
    for (QLineEdit *const edit :
         {m_name, m_host, m_site, m_user, m_authority, static_cast<QLineEdit *>(m_secret)}) {
        connect(edit, &QLineEdit::textEdited, this, &ServerForm::changed);
    }
    connect(m_host, &QLineEdit::editingFinished, this, &ServerForm::readUri);
    connect(m_host, &QLineEdit::textChanged, m_name, &QLineEdit::setPlaceholderText);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::changed);
    connect(m_tls, &QCheckBox::toggled, this, &ServerForm::followTls);
    connect(m_site, &QLineEdit::textChanged, this, &ServerForm::followKind);
    connect(m_host, &QLineEdit::textChanged, this, &ServerForm::followKind);
    connect(m_tls, &QCheckBox::toggled, this, &ServerForm::changed);
    connect(m_mayTellSecret, &QCheckBox::toggled, m_warning, &QWidget::setVisible);
    connect(m_mayTellSecret, &QCheckBox::toggled, this, &ServerForm::changed);
    connect(m_events, &QComboBox::currentIndexChanged, this, &ServerForm::changed);
    connect(m_codePage, &QComboBox::currentIndexChanged, this, &ServerForm::changed);
    connect(m_forget, &QToolButton::clicked, this, [this] { setFingerprint({}); });
}

void ServerForm::show(const SavedServer &server)
{
    const ami::ClientSettings &connection = server.settings.connection;
    m_name->setText(server.settings.name);
    m_host->setText(connection.address.host);
    m_host->setCursorPosition(0);
    m_host->setPlaceholderText(QStringLiteral("pbx.example.com"));
    m_name->setPlaceholderText(connection.address.host);
    m_port->setValue(connection.address.port);
    m_tls->setChecked(connection.address.usesTls);
    m_site->setText(connection.address.site);
    m_user->setText(connection.address.user);
    m_mayTellSecret->setChecked(connection.mayTellSecret);
    m_authority->setText(connection.authorityFile);
    m_codePage->setCurrentIndex(std::max(0, m_codePage->findData(server.settings.codePage)));
    const QByteArray events = QByteArray::fromStdString(connection.events);
    if (m_events->findData(events) < 0) {
        m_events->addItem(QString::fromUtf8(events), events);
    }
    m_events->setCurrentIndex(m_events->findData(events));
    setFingerprint(connection.pinnedFingerprint);
}

SavedServer ServerForm::server() const
{
    SavedServer server = m_server;
    ami::ClientSettings &connection = server.settings.connection;
    server.settings.name = m_name->text().trimmed();
    server.settings.codePage = m_codePage->currentData().toByteArray();
    connection.events = m_events->currentData().toByteArray().toStdString();
    connection.address = address();
    connection.mayTellSecret = m_mayTellSecret->isChecked();
    connection.authorityFile = m_authority->text().trimmed();
    return server;
}

ami::ServerAddress ServerForm::address() const
{
    ServerAddress address;
    address.host = m_host->text().trimmed();
    address.port = static_cast<std::uint16_t>(m_port->value());
    address.usesTls = m_tls->isChecked();
    address.user = m_user->text().trimmed();
    address.site = m_site->text().split(u'/', Qt::SkipEmptyParts).join(u'/').trimmed();
    return address;
}

QString ServerForm::secret() const
{
    return m_secret->text();
}

bool ServerForm::hasNewSecret() const
{
    return m_secret->isModified() && m_secret->text() != m_knownSecret;
}

QString ServerForm::fault() const
{
    const ServerAddress address = this->address();
    if (address.host.isEmpty()) {
        return tr("The host is missing.");
    }
    if (address.user.isEmpty() && !address.isBroker()) {
        return tr("The user is missing: enter its name from manager.conf.");
    }
    const auto parsed = ami::parseServerUri(address.uri());
    if (!parsed) {
        return parsed.error().message();
    }
    const QString authority = m_authority->text().trimmed();
    if (!authority.isEmpty() && !QFileInfo(authority).isFile()) {
        return tr("The file %1 does not exist.").arg(authority);
    }
    return {};
}

void ServerForm::setKnownSecret(const QString &secret)
{
    m_knownSecret = secret;
    if (!m_secret->isModified()) {
        m_secret->setText(secret);
    }
}

void ServerForm::setFingerprint(const QString &fingerprint)
{
    m_server.settings.connection.pinnedFingerprint = fingerprint;
    m_fingerprint->setText(fingerprint.isEmpty() ? tr("none: authorities decide")
                                                 : fingerprint.left(23) + u'…');
    m_fingerprint->setToolTip(fingerprint);
    m_forget->setVisible(!fingerprint.isEmpty());
    emit changed();
}

/// Where somebody writes or pastes a whole address.
void ServerForm::readUri()
{
    const auto uri = ami::parseServerUri(m_host->text());
    if (!uri) {
        return;
    }
    m_host->setText(uri->address.host);
    m_tls->setChecked(uri->address.usesTls);
    m_site->setText(uri->address.site);
    m_port->setValue(uri->address.port);
    m_user->setText(uri->address.user);
    if (uri->secret) {
        m_secret->setText(*uri->secret);
        m_secret->setModified(true);
    }
    emit changed();
}

void ServerForm::followTls()
{
    m_mayTellSecret->setEnabled(!m_tls->isChecked());
    m_warning->setVisible(!m_tls->isChecked() && m_mayTellSecret->isChecked());
    followKind();
}

/// The port goes along as long as it is the usual one. What is of Asterisk alone is not asked of a
/// broker.
void ServerForm::followKind()
{
    const ServerAddress address = this->address();
    if (m_port->value() == std::exchange(m_usualPort, address.usualPort())) {
        m_port->setValue(m_usualPort);
    }
    const bool isBroker = address.isBroker();
    m_plainWarning->setVisible(isBroker && !address.usesTls && !address.isLoopback());
    m_mayTellSecret->setVisible(!isBroker);
    m_events->setEnabled(!isBroker);
    m_codePage->setEnabled(!isBroker);
}

void ServerForm::chooseAuthority()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Trusted Authorities"), m_authority->text(), tr("Certificates (*.pem *.crt)"));
    if (!path.isEmpty()) {
        m_authority->setText(path);
        emit changed();
    }
}

} // namespace cacofonisk::ui
