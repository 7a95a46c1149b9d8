#include "report/explain_phrases.h"

#include "base/text.h"
#include "report/explain_messages.h"
#include "report/messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace maatwerk {
namespace {

std::string number(std::size_t n) { return std::to_string(n); }

}  // namespace

const std::string& ExplainPhrases::field(FieldId field) const {
  return words_.in(catalog().field(field).label);
}

const std::string& ExplainPhrases::value(const Change& change) const {
  return change.field == FieldId::wishes
             ? words_.in(catalog().needs[change.value].wish)
             : words_.in(catalog().field(change.field).values[change.value].label);
}

std::string ExplainPhrases::now(const Person& person, FieldId field) const {
  if (is_unknown(person, field)) return words_.in(catalog().vocabulary.unknown.label);
  if (field != FieldId::interests && field != FieldId::wishes) {
    return value({field, answer_of(person, field)});
  }
  std::vector<std::string> names;
  for (const Change& change : changes_of(catalog(), person)) {
    if (change.field == field && change.taken_away) names.push_back(value(change));
  }
  return names.empty() ? std::string(words_.in(explain_say::kNone)) : join(names, ", ");
}

std::string ExplainPhrases::place() const {
  if (top_ == 0) return std::string(words_.in(explain_say::kInList));
  if (top_ == 1) return std::string(words_.in(explain_say::kAtTop));
  return fill(words_.in(explain_say::kAmongFirst), {{"n", number(top_)}});
}

std::string ExplainPhrases::condition(const Change& change) const {
  const bool away = change.taken_away;
  const Bilingual& pattern = change.field == FieldId::interests
                                 ? (away ? explain_say::kInterestLess : explain_say::kInterestMore)
                             : change.field == FieldId::wishes
                                 ? (away ? explain_say::kWishLess : explain_say::kWishMore)
                                 : explain_say::kAnswerWere;
  return fill(words_.in(pattern), {{"field", field(change.field)}, {"value", value(change)}});
}

std::string ExplainPhrases::conditions(const Changes& changes) const {
  std::vector<std::string> parts;
  parts.reserve(changes.size());
  for (const Change& change : changes) parts.push_back(condition(change));
  return join(parts, words_.in(say::kAnd));
}

std::string ExplainPhrases::ways(const Outlook& outlook, std::size_t most) const {
  if (outlook.ways.empty()) return fill(words_.in(explain_say::kNoWay), {{"place", place()}});
  std::vector<std::string> parts;
  for (const Changes& way : outlook.ways) {
    if (parts.size() < most) parts.push_back(conditions(way));
  }
  return fill(words_.in(explain_say::kWould),
              {{"place", place()},
               {"way", fmt::format("{}", fmt::join(parts, words_.in(explain_say::kOrIf)))}});
}

std::string ExplainPhrases::first_way(const Outlook& outlook) const {
  if (outlook.ways.empty()) return std::string(words_.in(explain_say::kNever));
  return fill(words_.in(explain_say::kIf), {{"way", conditions(outlook.ways.front())}});
}

std::string ExplainPhrases::little(const Outlook& outlook) const {
  if (outlook.reasons.empty()) {
    return fill(words_.in(explain_say::kHardlyFits), {{"profile", words_.name(outlook.shown)}});
  }
  return fill(words_.in(explain_say::kTooFew),
              {{"points", words_.points(sum_of(outlook.reasons))},
               {"least", std::to_string(catalog().limits.listed_from)}});
}

std::vector<std::pair<std::string, std::vector<std::size_t>>> ExplainPhrases::little(
    const std::vector<std::size_t>& activities, const Explanation& explained) const {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> groups;
  std::vector<std::size_t> too_few;
  for (const std::size_t index : activities) {
    const Outlook& outlook = explained.outlooks[index];
    if (!outlook.reasons.empty()) {
      too_few.push_back(index);
      continue;
    }
    const std::string because = little(outlook);
    auto group = std::ranges::find(groups, because, &decltype(groups)::value_type::first);
    if (group == groups.end()) group = groups.insert(groups.end(), {because, {}});
    group->second.push_back(index);
  }
  if (!too_few.empty()) {
    groups.emplace_back(fill(words_.in(explain_say::kTooFewPoints),
                             {{"least", std::to_string(catalog().limits.listed_from)}}),
                        std::move(too_few));
  }
  return groups;
}

std::string ExplainPhrases::readings(const Activity& activity, Profile profile) const {
  if (activity.fits_derived) return std::string(words_.in(say::kFitsDerived));
  if (activity.fits_source != catalog().rule(RuleId::fit).source) {
    return std::string(words_.in(explain_say::kJudgedElsewhere));
  }
  const int spread = activity.spread[at(profile)];
  return std::string(words_.in(spread == 0   ? explain_say::kAlike
                               : spread == 1 ? explain_say::kOneApart
                                             : explain_say::kMoreApart));
}

std::vector<std::pair<Set, std::string>> ExplainPhrases::sought(const ProfileText& profile,
                                                                Seek how) const {
  std::vector<std::pair<Set, std::string>> grounds;
  for (std::size_t i = 0; i < kNeedIds.size(); ++i) {
    const Sought& cell = profile.seeks[i];
    if (cell.how != how) continue;
    const std::string ground = words_.grounded(cell.ground, cell.source);
    auto same = std::ranges::find(grounds, ground, &std::pair<Set, std::string>::second);
    if (same == grounds.end()) same = grounds.insert(grounds.end(), {0, ground});
    same->first |= one(i);
  }
  return grounds;
}

std::vector<std::string> ExplainPhrases::other_unknowns(const Person& person) const {
  std::vector<std::string> tried;
  for (const FieldId id : kChangeable) {
    if (is_unknown(person, id) && !leaves_open(person, id)) tried.push_back(field(id));
  }
  std::vector<std::string> others;
  for (const auto& [id, is_open] :
       {std::pair(FieldId::age, !person.age),
        std::pair(FieldId::gender, person.gender == Gender::unknown),
        std::pair(FieldId::loneliness, person.loneliness == Loneliness::unknown)}) {
    if (is_open) others.push_back(field(id));
  }
  std::vector<std::string> sentences;
  for (const auto& [fields, sentence] : {std::pair(&tried, &explain_say::kAlsoUnknown),
                                         std::pair(&others, &explain_say::kNotTried)}) {
    if (fields->empty()) continue;
    sentences.push_back(
        fill(words_.in(*sentence), {{"fields", join(*fields, words_.in(say::kAnd))}}));
  }
  return sentences;
}

std::string ExplainPhrases::changed(const Change& change) const {
  const bool list = change.field == FieldId::interests || change.field == FieldId::wishes;
  const Bilingual& pattern = !list               ? explain_say::kBecomes
                             : change.taken_away ? explain_say::kDropped
                                                 : explain_say::kAdded;
  return fill(words_.in(pattern), {{"value", value(change)}});
}

std::string ExplainPhrases::profile(const Classification& afterwards) const {
  return afterwards.profile ? fill(words_.in(explain_say::kProfileBecomes),
                                   {{"profile", words_.name(*afterwards.profile)}})
                            : fill(words_.in(explain_say::kProfilesBecome),
                                   {{"profiles", words_.names(afterwards.candidates)}});
}

std::string ExplainPhrases::moves(const std::vector<Move>& moves) const {
  std::vector<std::string> entering;
  std::vector<std::string> leaving;
  std::vector<std::string> rising;
  for (const Move& move : moves) {
    const std::string& name = words_.in(catalog().activities[move.activity].name);
    if (move.before == 0) {
      entering.push_back(fmt::format("{} ({})", name, move.after));
    } else if (move.after == 0) {
      leaving.push_back(name);
    } else if (move.after < move.before) {
      rising.push_back(
          fill(words_.in(explain_say::kWas),
               {{"name", name}, {"before", number(move.before)}, {"after", number(move.after)}}));
    }
  }
  std::vector<std::string> parts;
  const auto add = [&](const Bilingual& pattern, const std::vector<std::string>& names) {
    if (!names.empty()) {
      parts.push_back(fill(words_.in(pattern), {{"names", join(names, ", ")}}));
    }
  };
  add(explain_say::kEnter, entering);
  add(explain_say::kLeave, leaving);
  if (parts.empty()) add(explain_say::kOnlyOrder, rising);
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string ExplainPhrases::move(const Move& move) const {
  const Bilingual& pattern = move.before == 0  ? explain_say::kComesIn
                             : move.after == 0 ? explain_say::kGoesOut
                                               : explain_say::kGoesFrom;
  return fill(words_.in(pattern),
              {{"place", place()}, {"before", number(move.before)}, {"after", number(move.after)}});
}

}  // namespace maatwerk
