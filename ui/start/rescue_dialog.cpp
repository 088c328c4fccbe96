// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/rescue_dialog.h"

#include "ui/text/format.h"
#include "ui/theme/choice_card.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int rescueWidth = 560;
constexpr int rescueMargin = 20;

/// What was found, and a wide button for each way out.
class RescueDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(RescueDialog)

public:
    RescueDialog(QWidget* parent, const QString& found, std::optional<Date> newest)
        : QDialog(parent), m_column(new QVBoxLayout(this)) {
        setWindowTitle(tr("Damaged diaries"));
        m_column->setContentsMargins(rescueMargin, rescueMargin, rescueMargin, rescueMargin);
        m_column->setSpacing(cardGap);
        m_column->addWidget(titleLabel(tr("The diaries cannot be opened"), this));
        auto* what = plainLabel(found, this);
        what->setObjectName(QStringLiteral("found"));
        what->setWordWrap(true);
        m_column->addWidget(what);
        if (newest)
            offer("restore", RescueWay::Restore, tr("Restore the backup of %1").arg(fullDayText(*newest)),
                  tr("The newest that is whole. What was entered after it was made is not in it. The damaged file is "
                     "set aside, untouched."));
        offer("save", RescueWay::Save, tr("Save what is left"),
              tr("Every entry that is still whole is kept, and you are told how many are not. The damaged file is set "
                 "aside, untouched."));
        offer("quit", RescueWay::Quit, tr("Quit"), tr("Nothing is changed."));
        resize(rescueWidth, sizeHint().height());
    }

    [[nodiscard]] RescueWay way() const { return m_way; }

private:
    void offer(const char* name, RescueWay way, const QString& words, const QString& sentence) {
        auto* card = new ChoiceCard(words, sentence, this);
        card->setObjectName(QLatin1String(name));
        connect(card, &ChoiceCard::clicked, this, [this, way] {
            m_way = way;
            accept();
        });
        m_column->addWidget(card);
    }

    QVBoxLayout* m_column;
    RescueWay m_way = RescueWay::Quit;
};

}  // namespace

RescueWay askForRescue(QWidget* parent, const QString& found, std::optional<Date> newest) {
    RescueDialog dialog(parent, found, newest);
    dialog.exec();
    return dialog.way();
}

}  // namespace restride
