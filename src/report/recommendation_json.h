/// The JSON object of a recommendation, before it is written out. Not for use outside src/report.
#pragma once

#include "report/json.h"
#include "report/recommendation.h"

namespace maatwerk {

Json recommendation_object(const Case& about, const ReportOptions& options);

}  // namespace maatwerk
