/// The parts that the texts about one person share.
#pragma once

#include "report/page.h"
#include "report/phrases.h"
#include "report/recommendation.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// What comes before all else: the signals and where to turn. Nothing without a signal.
void write_signals(const Case& about, const Phrases& words, Page& page);

/// A row of which the mark is as much to be read as the text: as Page::labelled(), but not dim.
void write_row(std::string mark, std::string_view text, std::size_t indent, std::size_t column,
               Page& page);

/// The lines of a sum with their grounds; ids of the sources they refer to are added to `cited`.
void write_points(const Activity& activity, Profile shown, const std::vector<Reason>& reasons,
                  const Phrases& words, std::size_t indent, std::size_t column, Page& page,
                  std::set<std::string>& cited);

/// Who offers it, at most three; with an area also that nobody is known to.
void write_local(const Activity& activity, const ReportOptions& options, const Phrases& words,
                 std::size_t indent, std::size_t column, Page& page);

void write_notes(const Case& about, const ReportOptions& options, const Phrases& words, Page& page);

/// Nothing when nothing was cited.
void write_sources(const std::set<std::string>& cited, const Phrases& words, Page& page);

}  // namespace maatwerk
