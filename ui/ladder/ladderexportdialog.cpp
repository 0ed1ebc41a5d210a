// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/ladderexportdialog.h"

#include <QFileInfo>

#include <array>

namespace cacofonisk::ui {

namespace {

struct TypeOfFile
{
    LadderFormat format;
    const char *words; ///< translated
    const char *suffix;
};

constexpr std::array types{
    TypeOfFile{LadderFormat::Pdf, QT_TRANSLATE_NOOP("LadderFiles", "PDF on A4"), "pdf"},
    TypeOfFile{LadderFormat::Png, QT_TRANSLATE_NOOP("LadderFiles", "Picture"), "png"},
    TypeOfFile{LadderFormat::Svg, QT_TRANSLATE_NOOP("LadderFiles", "Scalable picture"), "svg"},
    TypeOfFile{LadderFormat::Html, QT_TRANSLATE_NOOP("LadderFiles", "Web page"), "html"},
    TypeOfFile{LadderFormat::Text, QT_TRANSLATE_NOOP("LadderFiles", "Text"), "txt"},
    TypeOfFile{LadderFormat::Mermaid, QT_TRANSLATE_NOOP("LadderFiles", "Mermaid diagram"), "mmd"},
};

QString filterOf(const TypeOfFile &type)
{
    return QStringLiteral("%1 (*.%2)")
        .arg(QCoreApplication::translate("LadderFiles", type.words),
             QString::fromLatin1(type.suffix));
}

const TypeOfFile &typeOf(const QString &filter)
{
    for (const TypeOfFile &type : types) {
        if (filterOf(type) == filter) {
            return type;
        }
    }
    return types.front();
}

} // namespace

LadderExportDialog::LadderExportDialog(const QString &name, QWidget *parent)
    : QFileDialog(parent, tr("Export Call"))
{
    setAcceptMode(AcceptSave);
    QStringList filters;
    for (const TypeOfFile &type : types) {
        filters.append(filterOf(type));
    }
    setNameFilters(filters);
    setDefaultSuffix(QString::fromLatin1(types.front().suffix));
    selectFile(name + QLatin1Char('.') + defaultSuffix());
    connect(this, &QFileDialog::filterSelected, this, &LadderExportDialog::onFilterSelected);
}

LadderFormat LadderExportDialog::format() const
{
    return typeOf(selectedNameFilter()).format;
}

void LadderExportDialog::onFilterSelected()
{
    const QFileInfo file(path());
    const QString before = defaultSuffix();
    setDefaultSuffix(QString::fromLatin1(typeOf(selectedNameFilter()).suffix));
    if (file.suffix() == before) {
        selectFile(file.completeBaseName() + QLatin1Char('.') + defaultSuffix());
    }
}

} // namespace cacofonisk::ui
