// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "ui/text/qt_convert.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace restride {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString twoDigits(std::int64_t value) {
    return QString::number(value).rightJustified(2, QLatin1Char('0'));
}

QString tenths(std::int64_t count) {
    return QLocale().toString(static_cast<double>(count) / 10.0, 'f', 1);
}

/// Minutes and seconds.
QString sexagesimal(std::int64_t seconds) {
    return QString::number(seconds / 60) + QLatin1Char(':') + twoDigits(seconds % 60);
}

// Chosen once, at the start, like the default of QLocale.
Units chosenUnits = Units::Kilometres;  // NOLINT(*-avoid-non-const-global-variables)

constexpr double metresOfMile = 1609.344;

/// Without zeros at its end.
QString trimmedNumber(QString number) {
    while (number.endsWith(QLocale().zeroDigit())) number.chop(1);
    return number;
}

QString outOfTen(const QString& value) {
    return Format::tr("%1/10").arg(value);
}

}  // namespace

void setUnits(Units units) {
    chosenUnits = units;
}

Units units() {
    return chosenUnits;
}

QString unitText() {
    return chosenUnits == Units::Miles ? Format::tr("mi", "unit") : Format::tr("km", "unit");
}

double metresOfUnit() {
    return chosenUnits == Units::Miles ? metresOfMile : 1000.0;
}

QString distanceText(Distance distance) {
    if (chosenUnits == Units::Kilometres)
        return Format::tr("%1\u00a0km").arg(tenths(downTo100Metres(distance).count() / 100));
    // A distance is kept in whole metres: 4.1 miles as a little less, which is to be 4.1 again.
    constexpr double roundedAway = 0.5;
    const double tenthsOfMile = (static_cast<double>(distance.count()) + roundedAway) * 10 / metresOfMile;
    return Format::tr("%1\u00a0mi").arg(tenths(static_cast<std::int64_t>(tenthsOfMile)));
}

QString ranText(Distance distance) {
    const QString number = tenths(std::llround(static_cast<double>(distance.count()) * 10 / metresOfUnit()));
    return (chosenUnits == Units::Miles ? Format::tr("%1\u00a0mi") : Format::tr("%1\u00a0km")).arg(number);
}

QString measuredText(Distance distance) {
    constexpr int places = 3;
    const double count = static_cast<double>(distance.count()) / metresOfUnit();
    // 5.2, 5.25, 10.0: one decimal at least.
    const double shown = chosenUnits == Units::Miles ? std::round(count * 100) / 100 : count;
    const double tenth = std::round(shown * 10) / 10;
    constexpr double nothing = 1e-9;
    const QString number = std::abs(tenth - shown) < nothing ? QLocale().toString(shown, 'f', 1)
                                                             : trimmedNumber(QLocale().toString(shown, 'f', places));
    return (chosenUnits == Units::Miles ? Format::tr("%1\u00a0mi") : Format::tr("%1\u00a0km")).arg(number);
}

QString minutesText(Minutes time) {
    return Format::tr("%1\u00a0min").arg(time.count());
}

QString durationText(Duration time) {
    const auto seconds = time.count();
    if (seconds < 3600) return sexagesimal(seconds);
    return QString::number(seconds / 3600) + QLatin1Char(':') + twoDigits(seconds / 60 % 60) + QLatin1Char(':') +
           twoDigits(seconds % 60);
}

QString paceText(Pace pace) {
    if (chosenUnits == Units::Kilometres) return Format::tr("%1\u00a0min/km").arg(sexagesimal(pace.count()));
    const double secondsOfMile = static_cast<double>(pace.count()) * metresOfMile / 1000;
    return Format::tr("%1\u00a0min/mi").arg(sexagesimal(std::llround(secondsOfMile)));
}

QString percentText(Ratio share) {
    const double percent = static_cast<double>(share.tenThousandths()) / 100.0;
    return Format::tr("%1%").arg(QLocale().toString(percent, 'g', QLocale::FloatingPointShortest));
}

QString scoreText(PainScore pain) {
    return outOfTen(QString::number(pain.value()));
}

QString scoreText(Effort effort) {
    return outOfTen(QString::number(effort.value()));
}

QString meanScoreText(int count) {
    return outOfTen(tenths(count));
}

QString loadText(int count) {
    return Format::tr("%1\u00a0kg").arg(tenths(count));
}

QString dayText(Date date) {
    return QLocale().toString(toQDate(date), Format::tr("ddd d MMM", "day, as QLocale reads it"));
}

QString fullDayText(Date date) {
    return QLocale().toString(toQDate(date), Format::tr("ddd d MMM yyyy", "day with year, as QLocale reads it"));
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString weekdayText(Weekday day) {
    return QLocale().dayName(dayIndex(day) + 1);
}

}  // namespace restride
