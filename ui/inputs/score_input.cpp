// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/score_input.h"

#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr int highest = 10;
constexpr int places = highest + 2;
constexpr int cellGap = 3;

const Tone& toneOfStep(const Theme& theme, const std::optional<PainLimits>& limits, std::optional<int> step) {
    if (!step) return theme.neutral;
    return limits ? toneOfPain(theme, *step, *limits) : theme.perform;
}

/// What a screen reader says of it: a slider with a value in words.
class StepAccessible final : public QAccessibleWidget {
public:
    explicit StepAccessible(StepInput* input) : QAccessibleWidget(input, QAccessible::Slider), m_input(*input) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override {
        if (what != QAccessible::Value) return QAccessibleWidget::text(what);
        const auto step = m_input.step();
        return step ? StepInput::tr("%1 of 10").arg(*step) : StepInput::tr("don't know");
    }

private:
    const StepInput& m_input;
};

QAccessibleInterface* stepAccessible(const QString& /*type*/, QObject* object) {
    auto* input = qobject_cast<StepInput*>(object);
    return input == nullptr ? nullptr : new StepAccessible(input);
}

}  // namespace

StepInput::StepInput(std::optional<PainLimits> limits, QWidget* parent) : QWidget(parent), m_limits(limits) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(stepAccessible), true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Keys 0 to 9, 1 then 0 for ten, minus for don't know."));
}

void StepInput::setStep(std::optional<int> step) {
    m_step = step;
    m_ten = false;
    update();
    QAccessibleValueChangeEvent event(this, step ? QVariant(*step) : QVariant());
    QAccessible::updateAccessibility(&event);
}

void StepInput::setLimits(const PainLimits& limits) {
    m_limits = limits;
    update();
}

QSize StepInput::sizeHint() const {
    const QFontMetrics metrics(font());
    return {places * (metrics.horizontalAdvance(QStringLiteral("00")) + 12), metrics.height() + 14};
}

QRectF StepInput::cell(int place) const {
    const double width = (static_cast<double>(this->width()) - cellGap * (places - 1)) / places;
    return {place * (width + cellGap), 1.0, width, height() - 2.0};
}

void StepInput::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int place = 0; place < places; ++place) {
        const std::optional<int> step = place == 0 ? std::nullopt : std::optional(place - 1);
        const bool chosen = step == m_step;
        const Tone& tone = toneOfStep(theme, m_limits, step);
        painter.setPen(chosen ? QPen(hasFocus() ? theme.accent : tone.text, 2) : QPen(theme.border, 1));
        painter.setBrush(chosen ? tone.soft : theme.surface);
        painter.drawRoundedRect(cell(place).adjusted(1, 1, -1, -1), 5, 5);
        painter.setPen(chosen ? tone.text : theme.soft);
        QFont face = font();
        face.setBold(chosen);
        painter.setFont(face);
        painter.drawText(cell(place), Qt::AlignCenter, step ? QString::number(*step) : QStringLiteral("–"));
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 0, -1, 0), 6, 6);
}

void StepInput::mousePressEvent(QMouseEvent* event) {
    for (int place = 0; place < places; ++place)
        if (cell(place).contains(event->position())) choose(place == 0 ? std::nullopt : std::optional(place - 1));
}

void StepInput::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_0 && m_ten) return choose(highest);
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        choose(key - Qt::Key_0);
        m_ten = key == Qt::Key_1;
    } else if (key == Qt::Key_Minus || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        choose(std::nullopt);
    } else if (key == Qt::Key_Left) {
        choose(m_step && *m_step > 0 ? std::optional(*m_step - 1) : std::nullopt);
    } else if (key == Qt::Key_Right) {
        choose(m_step ? std::min(*m_step + 1, highest) : 0);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StepInput::choose(std::optional<int> step) {
    setStep(step);
    emit changed();
}

}  // namespace restride
