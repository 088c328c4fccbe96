// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/log_run.h"

#include "core/assess/pain_limit_history.h"
#include "ui/diary/cross_form.h"
#include "ui/diary/morning_form.h"
#include "ui/diary/run_form.h"
#include "ui/diary/strength_form.h"
#include "ui/text/store_text.h"

namespace restride {

namespace {

template <class Form, class Entry>
bool log(QWidget* parent, Session& session, const Entry& start) {
    const auto write = [&session](const Edits& edits, const QString& title) { return session.perform(edits, title); };
    const PainLimits limits = painLimitsOn(session.assessment().painLimits, session.today());
    Form form(session.diary(), start, session.today(), limits, write, parent);
    // The window tells it too, but behind the form.
    QObject::connect(&session, &Session::failed, &form,
                     [&form](const StoreError& error) { form.tell(storeErrorText(error)); });
    return form.exec() == QDialog::Accepted;
}

}  // namespace

bool logRun(QWidget* parent, Session& session, const Run& start) {
    return log<RunForm>(parent, session, start);
}

bool logMorning(QWidget* parent, Session& session, const CheckIn& start) {
    return log<MorningForm>(parent, session, start);
}

bool logStrength(QWidget* parent, Session& session, const StrengthSession& start) {
    return log<StrengthForm>(parent, session, start);
}

bool logCross(QWidget* parent, Session& session, const CrossTraining& start) {
    return log<CrossForm>(parent, session, start);
}

}  // namespace restride
