// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

template class std::vector<restride::Reason>;
template class std::vector<restride::TimedStep>;
template class std::vector<restride::Prescription>;
template class std::vector<restride::PlannedSession>;
template class std::vector<restride::PlannedWeek>;
