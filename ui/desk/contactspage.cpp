// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/contactspage.h"

#include "core/contacts/contactfiles.h"
#include "ui/desk/countrychoices.h"
#include "ui/desk/desksettings.h"
#include "ui/formatting/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

#include <algorithm>

namespace cacofonisk::ui {

using contacts::ContactBook;

namespace {

QString stateOf(const ContactBook::Source &source)
{
    if (!source.list) {
        return ContactsPage::tr("cannot be read");
    }
    return ContactsPage::tr("%n contact(s)", nullptr,
                            static_cast<int>(source.list->contacts.size()));
}

/// What is wrong with a file, and where; empty where nothing is.
QString faultsOf(const ContactBook::Source &source)
{
    QStringList faults;
    if (source.error) {
        faults.append(source.error->message());
    }
    if (source.list && !source.list->faults.empty()) {
        faults.append(ContactsPage::tr("%1: %n entry/entries could not be used. The first: %2",
                                       "a file", static_cast<int>(source.list->faultCount))
                          .arg(QFileInfo(source.path).fileName(),
                               source.list->faults.front().error.message()));
    }
    return faults.join(u'\n');
}

} // namespace

ContactsPage::ContactsPage(const contacts::ContactFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_paths(DeskSettings::load(QSettings()).contactFiles)
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_faults(new QLabel(this))
    , m_country(new QComboBox(this))
{
    auto *const what = new QLabel(tr("Contact &files that give names to numbers (vCard or CSV). "
                                     "They are read again whenever they change:"),
                                  this);
    what->setWordWrap(true);
    what->setBuddy(m_list);
    m_list->setAccessibleName(tr("Contact files"));
    m_list->setHeaderLabels({tr("File"), tr("Contains", "column: what a file holds")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
    m_faults->setAccessibleName(tr("Entries that could not be used"));
    auto *const add = new QPushButton(tr("&Add…"), this);
    auto *const buttons = new QVBoxLayout;
    for (QPushButton *const button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *const row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *const country = new QFormLayout;
    country->addRow(tr("Numbers without a country &code are from:"), m_country);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(row, 1);
    layout->addWidget(m_faults);
    layout->addLayout(country);
    fillCountries();
    showFiles();
    connect(add, &QPushButton::clicked, this, &ContactsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &ContactsPage::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_remove->setEnabled(item); });
    connect(m_country, &QComboBox::activated, this, &ContactsPage::saveCountry);
    connect(&files, &contacts::ContactFiles::bookChanged, this, &ContactsPage::showFiles);
}

void ContactsPage::fillCountries()
{
    m_country->addItem(tr("no country", "numbers are written with a country code"), QString());
    for (const CountryChoice &country : countryChoices()) {
        m_country->addItem(country.name, country.code);
    }
    m_country->setCurrentIndex(
        std::max(0, m_country->findData(DeskSettings::load(QSettings()).country)));
}

void ContactsPage::showFiles()
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto &sources = m_files.book()->sources();
    QStringList faults;
    m_list->clear();
    for (const QString &path : std::as_const(m_paths)) {
        const auto source = std::find_if(sources.begin(), sources.end(),
                                         [&](const auto &known) { return known.path == path; });
        const bool isRead = source != sources.end();
        auto *const item = new QTreeWidgetItem(
            m_list, {QFileInfo(path).fileName(), isRead ? stateOf(*source) : tr("is being read")});
        item->setToolTip(0, plainToolTip(QDir::toNativeSeparators(path)));
        if (const QString wrong = isRead ? faultsOf(*source) : QString(); !wrong.isEmpty()) {
            faults.append(wrong);
        }
    }
    m_list->setCurrentItem(
        m_list->topLevelItem(std::clamp(current, 0, std::max(0, m_list->topLevelItemCount() - 1))));
    m_remove->setEnabled(m_list->currentItem());
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
}

void ContactsPage::add()
{
    const QStringList chosen =
        QFileDialog::getOpenFileNames(this, tr("Contact Files"), QString(),
                                      tr("Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)"));
    QStringList paths = m_paths;
    for (const QString &path : chosen) {
        if (!paths.contains(path)) {
            paths.append(path);
        }
    }
    save(paths);
}

void ContactsPage::remove()
{
    QStringList paths = m_paths;
    paths.removeAt(m_list->indexOfTopLevelItem(m_list->currentItem()));
    save(paths);
}

void ContactsPage::save(const QStringList &paths)
{
    m_paths = paths;
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.contactFiles = paths; });
    showFiles();
    emit changed();
}

void ContactsPage::saveCountry()
{
    QSettings settings;
    const QString country = m_country->currentData().toString();
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.country = country; });
    emit changed();
}

} // namespace cacofonisk::ui
