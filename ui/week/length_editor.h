// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace restride {

class DistanceInput;

/// Asks for another length of a run, in the panel. Longer than planned is possible, and said to be one's own decision.
class LengthEditor final : public QWidget {
    Q_OBJECT

public:
    explicit LengthEditor(QWidget* parent = nullptr);
    void ask(Distance planned);
    /// The last that the tab key comes to.
    [[nodiscard]] QWidget* tabEnd() const;

signals:
    void lengthChosen(restride::Distance length);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void judge();
    void accept();

    DistanceInput* m_length;
    QLabel* m_hint;
    QPushButton* m_keep;
    QPushButton* m_cancel;
    Distance m_planned;
};

}  // namespace restride
