// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/contactspage.h"

#include "core/contacts/contactfiles.h"
#include "ui/desk/columnsasker.h"
#include "ui/desk/contactwords.h"
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

ContactsPage::ContactsPage(const contacts::ContactFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_paths(DeskSettings::load(QSettings()).contactFiles)
    , m_asker(new ColumnsAsker(files, this))
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_columns(new QPushButton(tr("Co&lumns…"), this))
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
    auto *const add = new QPushButton(tr("&Add…"), this);
    auto *const buttons = new QVBoxLayout;
    for (QPushButton *const button : {add, m_remove, m_columns}) {
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
    connect(m_columns, &QPushButton::clicked, this, &ContactsPage::askAgain);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ContactsPage::followCurrent);
    connect(m_country, &QComboBox::activated, this, &ContactsPage::saveCountry);
    connect(&files, &contacts::ContactFiles::bookChanged, this, [this] {
        showFiles();
        m_asker->askOnce();
    });
    connect(m_asker, &ColumnsAsker::answered, this, &ContactsPage::changed);
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
    QStringList faults;
    m_list->clear();
    for (const QString &path : std::as_const(m_paths)) {
        const ContactBook::Source *const source = sourceOf(path);
        auto *const item =
            new QTreeWidgetItem(m_list, {QFileInfo(path).fileName(),
                                         source ? contentText(*source) : tr("is being read")});
        item->setToolTip(0, plainToolTip(QDir::toNativeSeparators(path)));
        if (const QString wrong = source ? faultText(*source) : QString(); !wrong.isEmpty()) {
            faults.append(wrong);
        }
    }
    m_list->setCurrentItem(
        m_list->topLevelItem(std::clamp(current, 0, std::max(0, m_list->topLevelItemCount() - 1))));
    followCurrent();
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
}

const ContactBook::Source *ContactsPage::sourceOf(const QString &path) const
{
    const auto &sources = m_files.book()->sources();
    const auto source = std::find_if(sources.begin(), sources.end(),
                                     [&](const auto &known) { return known.path == path; });
    return source == sources.end() ? nullptr : &*source;
}

const ContactBook::Source *ContactsPage::currentSource() const
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    return current < 0 ? nullptr : sourceOf(m_paths[current]);
}

void ContactsPage::followCurrent()
{
    const ContactBook::Source *const source = currentSource();
    m_remove->setEnabled(m_list->currentItem());
    m_columns->setEnabled(source && columnsOf(*source));
}

void ContactsPage::askAgain()
{
    if (const ContactBook::Source *const source = currentSource()) {
        m_asker->ask(*source);
    }
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
