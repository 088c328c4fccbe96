// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace restride {

namespace {

constexpr int shownFor = 12'000;

const Tone& toneOf(const Theme& theme, NoticeKind kind) {
    switch (kind) {
        case NoticeKind::Done:
            return theme.settled;
        case NoticeKind::Warning:
            return theme.rising;
        case NoticeKind::Error:
            return theme.flare;
    }
    return theme.neutral;
}

}  // namespace

Banner::Banner(QWidget* parent) : QWidget(parent), m_text(plainLabel({}, this)), m_action(plainButton({}, this)) {
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close this message"));
    setLook(close, "plain");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(cardPadding, 6, 6, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        // The action may tell a notice of its own.
        const auto action = std::exchange(m_notice.action, {});
        if (action) action();
    });
    setObjectName(QStringLiteral("banner"));
    hide();
}

void Banner::tell(const Notice& notice) {
    m_notice = notice;
    m_text->setText(notice.text);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    setAccessibleName(notice.text);
    QPalette words = m_text->palette();
    words.setColor(QPalette::WindowText, toneOf(themeOf(palette()), notice.kind).text);
    m_text->setPalette(words);
    if (notice.kind == NoticeKind::Done)
        m_timer->start(shownFor);
    else
        m_timer->stop();
    show();
    update();
}

QString Banner::text() const {
    return isVisible() ? m_notice.text : QString();
}

void Banner::paintEvent(QPaintEvent* /*event*/) {
    const Tone& tone = toneOf(themeOf(palette()), m_notice.kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), tone.soft, tone.mark);
}

}  // namespace restride
