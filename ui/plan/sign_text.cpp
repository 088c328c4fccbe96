// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/sign_text.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>

#include <map>

namespace restride {

namespace {

struct SignHistory {
    Q_DECLARE_TR_FUNCTIONS(SignHistory)
};

QString namesOf(EnumSet<RedFlag> signs) {
    QStringList names;
    signs.forEach([&](RedFlag sign) { names << flagText(sign); });
    return names.join(QStringLiteral("; "));
}

struct DayOfAnswers {
    int asked = 0;
    EnumSet<RedFlag> yes;
};

QString answersText(Date on, const DayOfAnswers& day) {
    if (day.yes.empty()) return SignHistory::tr("%1: none of the %n asked", nullptr, day.asked).arg(fullDayText(on));
    return SignHistory::tr("%1: told: %2", "day, warning signs").arg(fullDayText(on), namesOf(day.yes));
}

QString clearanceText(const Clearance& clearance) {
    const QString who = clearance.by == ClearedBy::Runner
                            ? SignHistory::tr("the runner confirmed that a clinician has seen it")
                            : SignHistory::tr("a clinician looked at it");
    QStringList parts{who, namesOf(clearance.codes)};
    if (!clearance.who.empty()) parts.insert(1, toQString(clearance.who));
    if (!clearance.text.empty()) parts << toQString(clearance.text);
    return SignHistory::tr("%1: closed: %2", "day, how")
        .arg(fullDayText(clearance.on), parts.join(QStringLiteral(", ")));
}

}  // namespace

QString signText(RedFlag sign) {
    QString text = flagText(sign);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QStringList signHistory(const Diary& diary) {
    std::map<Date, DayOfAnswers> days;
    for (const FlagAnswer& answer : diary.redFlags) {
        DayOfAnswers& day = days[answer.on];
        ++day.asked;
        if (answer.answer) day.yes.insert(answer.code);
    }
    std::multimap<Date, QString> lines;
    for (const auto& [on, day] : days) lines.emplace(on, answersText(on, day));
    for (const Clearance& clearance : diary.clearances) lines.emplace(clearance.on, clearanceText(clearance));
    QStringList newestFirst;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) newestFirst << line->second;
    return newestFirst;
}

}  // namespace restride
