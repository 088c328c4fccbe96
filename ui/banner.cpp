// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

/// Milliseconds: long enough to be read, and to undo.
int shownFor(const QString& text) {
    constexpr int least = 12'000;
    constexpr int ofLetter = 80;
    return std::max(least, ofLetter * static_cast<int>(text.size()));
}

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
    connect(m_timer, &QTimer::timeout, this, &Banner::close);
    connect(close, &QToolButton::clicked, this, &Banner::close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // The action may tell a notice of its own.
        const auto action = std::exchange(m_notice.action, {});
        this->close();
        if (action) action();
    });
    setObjectName(QStringLiteral("banner"));
    hide();
}

void Banner::tell(const Notice& notice) {
    std::erase_if(m_errors, [&](const Notice& error) { return error.text == notice.text; });
    if (notice.kind == NoticeKind::Error) m_errors.push_back(notice);
    m_notice = notice;
    present();
}

void Banner::dropAction() {
    if (isVisibleTo(parentWidget()) && m_notice.action) close();
}

void Banner::close() {
    if (m_notice.kind == NoticeKind::Error && !m_errors.empty()) m_errors.pop_back();
    m_timer->stop();
    if (m_errors.empty()) return hide();
    m_notice = m_errors.back();
    present();
}

void Banner::present() {
    m_text->setText(m_notice.text);
    m_action->setText(m_notice.actionText);
    m_action->setVisible(!m_notice.actionText.isEmpty());
    setAccessibleName(m_notice.text);
    QPalette words = m_text->palette();
    words.setColor(QPalette::WindowText, toneOf(themeOf(palette()), m_notice.kind).text);
    m_text->setPalette(words);
    if (m_notice.kind == NoticeKind::Done)
        m_timer->start(shownFor(m_notice.text));
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
