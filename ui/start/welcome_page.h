// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runner/person_form.h"

#include <QWidget>

namespace restride {

class ChoiceCard;

/// Who one is, and with what to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    [[nodiscard]] Asking asking() const;

signals:
    void emptyWanted();
    void runsWanted();
    void sampleWanted();

private:
    ChoiceCard* m_myself;
    ChoiceCard* m_clients;
};

}  // namespace restride
