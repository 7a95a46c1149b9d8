/// What the pages of the explanation share: the whole one, and the one about a single activity.
#pragma once

#include "report/case_html.h"
#include "report/explain.h"
#include "report/explain_phrases.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace maatwerk {

class ExplainHtml {
 public:
  ExplainHtml(const Case& about, const Explanation& explained, const ReportOptions& options)
      : case_(about), explained_(explained), options_(options), parts_(about, options) {}

 protected:
  const Case& case_;
  const Explanation& explained_;
  const ReportOptions& options_;
  CaseHtml parts_;
  const Phrases& words_ = parts_.words();
  Html& page_ = parts_.page();
  ExplainPhrases phrases_{words_, options_.top};

  const Catalog& catalog() const { return case_.catalog; }
  const Recommendation& found() const { return case_.found; }
  const Classification& classified() const { return found().classification; }
  const Activity& activity(std::size_t index) const { return catalog().activities[index]; }
  std::size_t shown(const std::vector<Item>& list) const {
    return options_.top == 0 ? list.size() : std::min(options_.top, list.size());
  }

  /// What is checked, the sum, and with an area who offers it there.
  void rows(const Item& item);
  void sum(const Activity& about, Profile profile, const std::vector<Reason>& reasons);
  /// Why there is no list: a signal, or the wish to be left alone.
  void held();
};

std::string explain_one_html(const Case& about, const Explanation& explained,
                             const ReportOptions& options, std::size_t index);

}  // namespace maatwerk
