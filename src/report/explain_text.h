/// The text of the explanation in the making: one page that its parts are written to, each part in
/// a file of its own.
#pragma once

#include "report/explain.h"
#include "report/explain_phrases.h"
#include "report/page.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk {

class ExplainText {
 public:
  ExplainText(const Case& about, const Explanation& explained, const ReportOptions& options,
              Look look)
      : case_(about),
        explained_(explained),
        options_(options),
        look_(look),
        words_(about.catalog, options.language),
        phrases_(words_, options.top),
        page_(look) {}

  std::string write();
  std::string write_one(std::size_t index);

 private:
  static constexpr std::size_t kIndent = 4;
  static constexpr std::size_t kColumn = 15;

  const Case& case_;
  const Explanation& explained_;
  const ReportOptions& options_;
  Look look_;
  Phrases words_;
  ExplainPhrases phrases_;
  Page page_;
  std::set<std::string> cited_;  ///< Ids of sources.

  [[nodiscard]] const Catalog& catalog() const { return case_.catalog; }
  [[nodiscard]] const Recommendation& found() const { return case_.found; }
  [[nodiscard]] const Classification& classified() const { return found().classification; }
  [[nodiscard]] const Activity& activity(std::size_t index) const {
    return catalog().activities[index];
  }
  [[nodiscard]] const std::string& name(std::size_t index) const {
    return words_.in(activity(index).name);
  }
  [[nodiscard]] std::string dot() const { return look_.utf8 ? " · " : " - "; }
  [[nodiscard]] std::size_t shown(const std::vector<Item>& list) const {
    return options_.top == 0 ? list.size() : std::min(options_.top, list.size());
  }
  [[nodiscard]] std::string with_ground(const Advice& advice) const {
    return words_.in(advice.text) + " " + words_.grounded(advice.ground, advice.source);
  }

  // 1. From answers to profile.
  void to_profile();
  void answer(FieldId field, const Bilingual& open, const std::string& place);
  void describe(Profile id);
  /// Needs with the same ground share its mention.
  void seeks(const ProfileText& profile, const Bilingual& label, Seek how);

  // 2. From profile to activities.
  void to_activities();
  void item(const Item& item, std::size_t rank);
  void rows(const Item& item);
  void sum(const Activity& about, Profile profile, const std::vector<Reason>& reasons);
  /// A signal, or the wish to be left alone.
  void held();

  // 3. Why not.
  void why_not();
  /// "- Name (where it stands): if …"
  void line(std::size_t index, const std::string& aside);
  void lower();
  void not_first();
  /// Activities with the same reason stand together below it.
  void grouped(const std::vector<std::pair<std::string, std::vector<std::size_t>>>& groups);
  void little();
  void not_for();
  [[nodiscard]] static std::string capital(std::string text);
  [[nodiscard]] static std::string without_stop(std::string text);

  // 4. What is not known yet.
  void unknown();
  void candidates();
  void open_answers();

  // 5. What if.
  void what_ifs();
  /// Answers with the same outcome.
  void what_if(const std::vector<const WhatIf*>& alike);

  // One activity.
  void activity_alone(std::size_t index);
  void place(std::size_t index);
  /// What would bring the activity among the first, and what each other answer does to its place.
  void otherwise(std::size_t index);
  [[nodiscard]] bool is_among_first(std::size_t index) const;
};

}  // namespace maatwerk
