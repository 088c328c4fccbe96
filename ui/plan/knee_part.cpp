// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/knee_part.h"

#include "ui/plan/clearance_dialog.h"
#include "ui/plan/open_signs_card.h"
#include "ui/plan/sign_text.h"
#include "ui/runner/knee_form.h"
#include "ui/runner/warning_signs_form.h"
#include "ui/text/store_text.h"
#include "ui/theme/scrolled_column.h"
#include "ui/theme/widgets.h"

#include <QVBoxLayout>

#include <utility>

namespace restride {

namespace {

/// What is open need not be asked, and repeated red lights are seen by the diary itself.
EnumSet<RedFlag> signsToAsk(const std::vector<OpenFlag>& open) {
    EnumSet<RedFlag> signs = EnumSet<RedFlag>::all();
    signs.erase(RedFlag::RepeatedRed);
    for (const OpenFlag& sign : open) signs.erase(sign.code);
    return signs;
}

}  // namespace

KneePart::KneePart(Session& session, QWidget* parent)
    : FormPart(session, tr("Knee and warning signs"), {{tr("The knee"), {}, new KneeForm(FormLength::Whole, parent)}},
               parent),
      m_open(new OpenSignsCard(column()->parentWidget())),
      m_signs(new WarningSignsForm(column()->parentWidget())),
      m_history(softLabel({}, column()->parentWidget())) {
    m_history->setObjectName(QStringLiteral("signHistory"));
    QWidget* page = column()->parentWidget();
    column()->insertWidget(0, m_open);
    column()->insertWidget(2, sectionCard(tr("Any of these now?"),
                                          tr("Tick only what is there; nothing needs an answer."), m_signs, page));
    column()->insertWidget(3, sectionCard(tr("Told and closed before"), {}, m_history, page));
    connect(m_open, &OpenSignsCard::closingWanted, this, &KneePart::closeSigns);
    connect(m_signs, &WarningSignsForm::changed, this, &KneePart::lookForChanges);
}

void KneePart::refresh() {
    const std::vector<OpenFlag>& open = session().assessment().redFlags;
    m_open->show(open);
    const EnumSet<RedFlag> asked = signsToAsk(open);
    if (std::exchange(m_asked, asked) != asked) m_signs->ask(asked, m_signs->ticked());
    const QStringList history = signHistory(session().diary());
    m_history->setText(history.isEmpty() ? tr("Nothing yet.") : history.join(QLatin1Char('\n')));
    FormPart::refresh();
}

void KneePart::addEdits(Edits& edits) const {
    m_signs->ticked().forEach(
        [&](RedFlag sign) { edits.list.emplace_back(Put<FlagAnswer>{{session().today(), sign, true, {}, {}}}); });
}

void KneePart::revertEdits() {
    m_signs->ask(m_asked);
}

void KneePart::closeSigns() {
    const auto write = [this](const Clearance& clearance) {
        return session().perform({{Put<Clearance>{clearance}}}, tr("Close warning signs"));
    };
    ClearanceDialog dialog(session().assessment().redFlags, session().today(), write, this);
    // The window tells it too, but behind the dialog.
    connect(&session(), &Session::failed, &dialog,
            [&dialog](const StoreError& error) { dialog.tell(storeErrorText(error)); });
    dialog.exec();
}

}  // namespace restride
