// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/settings_dialog.h"

#include "ui/text/format.h"
#include "ui/theme/field_rows.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int settingsWidth = 600;
constexpr int settingsMargin = 20;
constexpr int dataFileWidth = 280;

/// The preferences as fields.
class SettingsDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(SettingsDialog)

public:
    SettingsDialog(QWidget* parent, const Preferences& now, const QString& dataFile)
        : QDialog(parent),
          m_units(new QComboBox(this)),
          m_language(new QComboBox(this)),
          m_theme(new QComboBox(this)),
          m_weekStart(new QComboBox(this)) {
        setWindowTitle(tr("Settings"));
        m_units->addItem(tr("Kilometres"), QVariant::fromValue(Units::Kilometres));
        m_units->addItem(tr("Miles"), QVariant::fromValue(Units::Miles));
        m_language->addItem(tr("As the desktop"), QString());
        // Each in its own words: who reads no other finds it.
        m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
        m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
        m_theme->addItem(tr("As the desktop"), QVariant::fromValue(ThemeChoice::Desktop));
        m_theme->addItem(tr("Light"), QVariant::fromValue(ThemeChoice::Light));
        m_theme->addItem(tr("Dark"), QVariant::fromValue(ThemeChoice::Dark));
        for (const std::string_view name : Words<Weekday>::list) {
            const Weekday day = *fromWord<Weekday>(name);
            m_weekStart->addItem(weekdayText(day), QVariant::fromValue(day));
        }
        choose(m_units, QVariant::fromValue(now.units));
        choose(m_language, now.language);
        choose(m_theme, QVariant::fromValue(now.theme));
        choose(m_weekStart, QVariant::fromValue(now.weekStart));
        m_units->setObjectName(QStringLiteral("units"));
        m_language->setObjectName(QStringLiteral("language"));
        m_theme->setObjectName(QStringLiteral("theme"));
        m_weekStart->setObjectName(QStringLiteral("weekStart"));

        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(settingsMargin, settingsMargin, settingsMargin, settingsMargin);
        column->setSpacing(cardGap);
        auto* fields = new QWidget(this);
        auto* rows = new FieldRows(fields);
        rows->add(tr("Distances"), m_units);
        rows->add(tr("Language"), m_language);
        rows->add(tr("Colours"), m_theme);
        rows->add(tr("Calendars begin on"), m_weekStart, tr("Those that are drawn. The plan's weeks begin on Monday."));
        rows->add(tr("Diaries lie in"), makePlace(dataFile, fields),
                  tr("One file, readable by you alone. A copy of it is a copy of everything."));
        column->addWidget(fields);
        column->addStretch();
        column->addLayout(makeButtons());
        setMinimumWidth(settingsWidth);
    }

    [[nodiscard]] Preferences chosen() const {
        return {m_units->currentData().value<Units>(), m_language->currentData().toString(),
                m_theme->currentData().value<ThemeChoice>(), m_weekStart->currentData().value<Weekday>()};
    }

private:
    static void choose(QComboBox* box, const QVariant& value) { box->setCurrentIndex(box->findData(value)); }

    QWidget* makePlace(const QString& dataFile, QWidget* parent) {
        const QFileInfo file(dataFile);
        auto* place = new QWidget(parent);
        auto* path = new QLineEdit(file.absoluteFilePath(), place);
        path->setReadOnly(true);
        path->setCursorPosition(0);
        path->setMinimumWidth(dataFileWidth);
        path->setObjectName(QStringLiteral("dataFile"));
        path->setAccessibleName(tr("The file of the diaries"));
        auto* folder = plainButton(tr("Show folder"), place);
        folder->setObjectName(QStringLiteral("showFolder"));
        connect(folder, &QPushButton::clicked, this,
                [where = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(where)); });
        auto* row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(path, 1);
        row->addWidget(folder);
        return place;
    }

    QHBoxLayout* makeButtons() {
        auto* cancel = plainButton(tr("Cancel"), this);
        cancel->setObjectName(QStringLiteral("cancel"));
        auto* done = primaryButton(tr("OK"), this);
        done->setObjectName(QStringLiteral("ok"));
        done->setDefault(true);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        connect(done, &QPushButton::clicked, this, &QDialog::accept);
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(cancel);
        row->addWidget(done);
        return row;
    }

    QComboBox* m_units;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_weekStart;
};

}  // namespace

std::optional<Preferences> askPreferences(QWidget* parent, const Preferences& now, const QString& dataFile) {
    SettingsDialog dialog(parent, now, dataFile);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.chosen();
}

}  // namespace restride
