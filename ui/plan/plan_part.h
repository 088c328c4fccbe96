// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/notice.h"
#include "ui/session/session.h"

#include <QWidget>

namespace restride {

/// What lies behind a tab of the page Plan.
class PlanPart : public QWidget {
    Q_OBJECT

public:
    explicit PlanPart(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    /// Reads the session again; called while the part is on screen.
    virtual void refresh() = 0;
    /// Something was filled in for this runner and is not in the diary yet.
    [[nodiscard]] virtual bool hasUnapplied() const { return false; }

signals:
    void noticed(const restride::Notice& notice);
    /// The warning signs, please.
    void signsWanted();

protected:
    [[nodiscard]] Session& session() const { return m_session; }

private:
    Session& m_session;
};

}  // namespace restride
