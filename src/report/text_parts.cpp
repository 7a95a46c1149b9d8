#include "report/text_parts.h"

#include "base/text.h"
#include "engine/local.h"
#include "report/messages.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace maatwerk {

void write_signals(const Case& about, const Phrases& words, Page& page) {
  if (about.person.signals == 0) return;
  page.heading(fill(words.in(say::kSignal), {{"signals", words.signals(about.person)}}));
  for (const Signpost& post : about.catalog.signposts) {
    if ((post.signals & about.person.signals) != 0) page.item("!", words.in(post.advice.text));
  }
}

void write_row(std::string mark, std::string_view text, std::size_t indent, std::size_t column,
               Page& page) {
  const std::size_t used = indent + display_width(mark) + 1;
  if (used < column) mark.append(column - used, ' ');
  page.item(mark, text, indent);
}

void write_points(const Activity& activity, Profile shown, const std::vector<Reason>& reasons,
                  const Phrases& words, std::size_t indent, std::size_t column, Page& page,
                  std::set<std::string>& cited) {
  for (const Reason& reason : reasons) {
    const std::string source = words.source(activity, reason);
    cited.insert(source.substr(0, source.find('/')));
    write_row(fmt::format("{:+}", reason.points),
              words.reason(activity, shown, reason) + " " +
                  words.grounded(words.ground(activity, reason), source),
              indent, column, page);
  }
}

void write_local(const Activity& activity, const ReportOptions& options, const Phrases& words,
                 std::size_t indent, std::size_t column, Page& page) {
  constexpr std::size_t kShown = 3;
  const std::vector<const LocalOffer*> offers = offers_in(activity, options.area);
  std::string label(options.area.empty() ? std::string(words.in(say::kLocal))
                                         : fill(words.in(say::kLocalIn), {{"area", options.area}}));
  const auto line = [&](const std::string& text) {
    page.labelled(std::exchange(label, {}), text, indent, column);
  };
  if (offers.empty() && !options.area.empty()) line(std::string(words.in(say::kNoLocal)));
  for (std::size_t i = 0; i < std::min(kShown, offers.size()); ++i) {
    line(words.local(*offers[i], options.today, options.area));
  }
  if (offers.size() > kShown) {
    line(fill(words.in(say::kLocalMore),
              {{"n", std::to_string(offers.size() - kShown)}, {"id", activity.id}}));
  }
}

void write_notes(const Case& about, const ReportOptions& options, const Phrases& words,
                 Page& page) {
  page.heading(words.in(say::kNotes));
  if (!about.catalog.overlays.empty()) {
    page.item("-", fill(words.in(say::kWithOverlays),
                        {{"names", join(about.catalog.overlays, words.in(say::kAnd))}}));
  }
  if (!options.area.empty() && !is_held_back(about.person)) {
    page.item("-", fill(words.in(say::kAreaFirst), {{"area", options.area}}));
  }
  for (const auto& [id, advice] : notes_of(about)) page.item("-", words.in(advice->text));
}

void write_sources(const std::set<std::string>& cited, const Phrases& words, Page& page) {
  if (cited.empty()) return;
  page.heading(words.in(say::kSources));
  for (const std::string& id : cited) {
    const Source* source = words.catalog().find_source(id);
    std::string line = words.cite(id);
    if (source != nullptr && !source->address.empty()) line += ". " + source->address;
    page.item("-", line);
  }
}

}  // namespace maatwerk
