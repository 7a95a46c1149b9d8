/// How one recommendation comes about, step by step: from answers to profile, from profile to
/// activities, why not, what if, and what unknown answers leave open. Writes what the engine found.
#pragma once

#include "engine/explanation.h"
#include "report/recommendation.h"

#include <optional>
#include <string>

namespace maatwerk {

/// `about.found` is what `explained` explains, with options.top and options.area. With `only` just
/// that activity, in full.
std::string explain_text(const Case& about, const Explanation& explained,
                         const ReportOptions& options, std::optional<std::size_t> only, Look look);

/// A page complete in itself.
std::string explain_html(const Case& about, const Explanation& explained,
                         const ReportOptions& options, std::optional<std::size_t> only);

/// One JSON object (schema maatwerk/explanation/1).
std::string explain_json(const Case& about, const Explanation& explained,
                         const ReportOptions& options, std::optional<std::size_t> only);

}  // namespace maatwerk
