// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/run.h"
#include "ui/session/notice.h"
#include "ui/session/session.h"

#include <QWidget>

#include <cstddef>

namespace restride {

enum class PageKind { Week, Plan, Diary, Trends };
inline constexpr std::size_t pageCount = 4;

/// What fills the window beside the navigation. A page reads the session and shows values; its selection, zoom and
/// scroll are its own and survive a refresh.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    /// Reads the session again. The window calls it when the page is first shown and after changes, while it is shown.
    virtual void refresh() = 0;

signals:
    /// For the banner above the page.
    void noticed(const restride::Notice& notice);
    /// Another page, please.
    void pageWanted(restride::PageKind page);
    /// The entry form for a run, filled in with this one.
    void logWanted(const restride::Run& start);
    /// The import dialog, with these files if any are named already.
    void importWanted(const QStringList& files);

protected:
    [[nodiscard]] Session& session() const { return m_session; }

private:
    Session& m_session;
};

}  // namespace restride
