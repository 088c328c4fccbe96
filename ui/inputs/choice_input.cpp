// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choice_input.h"

#include <QCoreApplication>

namespace restride {

namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};

}  // namespace

QString yesNoText(YesNo answer) {
    return answer == YesNo::Yes ? ChoiceText::tr("yes") : ChoiceText::tr("no");
}

}  // namespace restride
