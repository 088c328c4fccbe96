// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gui/gui_world.h"
#include "ui/week/week_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <vector>

namespace restride {

/// The week page over a diary, as the window holds it, and what it said.
struct WeekWorld {
    explicit WeekWorld(const Diary& diary, Date today = sampleDay()) : world(diary, today), page(*world.session) {
        QObject::connect(&session(), &Session::changed, &page, [this] { page.refresh(); });
        QObject::connect(&page, &Page::noticed, &page, [this](const Notice& notice) { notices.push_back(notice); });
        page.resize(1112, 800);
        page.refresh();
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    }

    [[nodiscard]] Session& session() const { return *world.session; }
    [[nodiscard]] const PlannedWeek& week() const { return session().plan().weeks.front(); }
    /// The planned session of this name; it must be there.
    [[nodiscard]] const PlannedSession& planned(const std::string& name) const {
        for (const PlannedSession& session : week().sessions)
            if (session.name.text() == name) return session;
        throw std::out_of_range(name);
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const {
        return page.findChild<Widget*>(name);
    }
    [[nodiscard]] QWidget* card(const std::string& session) const {
        return find(QStringLiteral("session-") + QString::fromStdString(session));
    }
    [[nodiscard]] WeekGrid* grid() const { return page.findChild<WeekGrid*>(); }
    void click(const QString& button) const {
        QApplication::processEvents();
        // A panel that was filled anew lets go of its old buttons later.
        QPushButton* shown = nullptr;
        for (auto* each : page.findChildren<QPushButton*>(button))
            if (!each->isHidden()) shown = each;
        ASSERT_TRUE(shown) << button.toStdString();
        QTest::mouseClick(shown, Qt::LeftButton);
    }
    [[nodiscard]] bool offers(const QString& button) const {
        QApplication::processEvents();
        for (const auto* each : page.findChildren<QPushButton*>(button))
            if (each->isVisibleTo(&page)) return true;
        return false;
    }
    /// All words that are on the page now.
    [[nodiscard]] QString words() const {
        QApplication::processEvents();
        QStringList list;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page)) list += label->text();
        return list.join(QLatin1Char('\n'));
    }
    /// By the mouse, from the middle of its card to the middle of a day.
    void drag(const std::string& session, Weekday day) const {
        QWidget* from = card(session);
        const QPoint start = from->rect().center();
        const QPoint end = from->mapFrom(grid(), grid()->areaOf(day).center());
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, start + (end - start) * step / 4,
                             from->mapToGlobal(start + (end - start) * step / 4), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(from, &move);
        }
        QTest::mouseRelease(from, Qt::LeftButton, {}, end);
    }

    SessionWorld world;
    WeekPage page;
    std::vector<Notice> notices;
};

}  // namespace restride
