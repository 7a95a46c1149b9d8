/// What the pages about one person share: the sections on signals, notes and sources, the answers,
/// the scheme with its cell marked, advice, and the parts of an activity, its points as bars.
#pragma once

#include "report/html.h"
#include "report/html_sections.h"
#include "report/phrases.h"
#include "report/recommendation.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

class CaseHtml {
 public:
  /// Keeps references to what `about` refers to and to `options`.
  CaseHtml(const Case& about, const ReportOptions& options);

  // Sections; `n` stands in the heading.
  void section(std::string_view id, const Bilingual& heading, const auto& inside) {
    sections_.add(id, std::string(words_.in(heading)), inside);
  }
  void section(std::string_view id, const Bilingual& heading, std::size_t n, const auto& inside) {
    sections_.add(id, numbered(heading, n), inside);
  }
  void named_section(std::string_view id, const std::string& heading, const auto& inside) {
    sections_.add(id, heading, inside);
  }
  void signals();
  void notes();
  void sources();

  // Within a section.
  void heading(std::string_view tag, std::string_view text) { page_.element(tag, text); }
  void paragraph(std::string_view text) { page_.element("p", text); }
  void warning(const Advice& advice, bool with_ground);
  /// Advice with its ground and place behind it.
  void grounded(const Advice& advice);
  /// A label and lines below it; nothing when there is no line.
  void labelled(std::string_view label, const std::vector<std::string>& lines);
  void answers();
  void scheme();

  // Of an activity.
  /// Dutch within an English page is marked so, to be read aloud as Dutch.
  void name(const Activity& activity);
  void names(const std::vector<std::size_t>& activities);
  /// With the rank in front, under `tag`.
  void title(std::string_view tag, std::size_t rank, const Activity& activity);
  void checks(const Activity& activity, const std::vector<Check>& checks);
  /// The parts of a sum and the sum; what is cited is remembered for sources().
  void points(const Activity& activity, Profile shown, const std::vector<Reason>& reasons);
  void evidence(const Activity& activity);
  void local(const Activity& activity);
  void later(const Activity& activity);

  [[nodiscard]] const Phrases& words() const { return words_; }
  [[nodiscard]] Html& page() { return page_; }
  [[nodiscard]] std::string numbered(const Bilingual& heading, std::size_t n) const;
  [[nodiscard]] std::string written(std::string_view title) const;

 private:
  const Case& case_;
  const ReportOptions& options_;
  Phrases words_;
  Sections sections_;
  Html& page_ = sections_.body();
  std::set<std::string> cited_;  ///< Ids of sources.

  [[nodiscard]] const Catalog& catalog() const { return words_.catalog(); }
};

}  // namespace maatwerk
