#include "report/lookup.h"

#include "base/text.h"
#include "engine/local.h"
#include "report/activity_json.h"
#include "report/explain_messages.h"
#include "report/lookup_messages.h"
#include "report/messages.h"
#include "report/phrases.h"
#include "report/scheme.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace maatwerk {
namespace {

constexpr std::size_t kColumn = 14;

std::string with_ground(const Phrases& words, const Advice& advice) {
  return words.in(advice.text) + " " + words.grounded(advice.ground, advice.source);
}

std::string_view spread_mark(int spread) { return spread == 0 ? "" : spread == 1 ? " ±" : " ±±"; }

/// For whom an activity is, in phrases.
std::string for_whom(const Phrases& words, const Activity& activity) {
  const Audience& who = activity.audience;
  std::vector<std::string> parts;
  if (who.age.limits()) parts.push_back(words.ages(who.age));
  if (who.gender != Gender::unknown) {
    parts.emplace_back(words.in(who.gender == Gender::woman ? say::kForWomen : say::kForMen));
  }
  const auto add = [&](const Bilingual& pattern, Set groups) {
    if (groups != 0) parts.push_back(fill(words.in(pattern), {{"who", words.groups(groups)}}));
  };
  if (who.all != 0) {
    parts.push_back(fill(words.in(say::kOnlyFor), {{"who", words.all_at_once(who.all)}}));
  }
  // Who must belong to all of some groups is told so once.
  add(lookup::kMadeFor, who.made_for & ~who.all);
  add(lookup::kNamedFor, who.named & ~who.all);
  add(lookup::kLooselyFor, who.loosely);
  add(say::kNotFor, who.excluded);
  for (std::size_t i = 0; i < kDemandIds.size(); ++i) {
    if (has(who.asks, i))
      parts.push_back(words.in(words.catalog().vocabulary.demands[i].condition));
  }
  add(lookup::kMainlyFor, activity.leans.mainly);
  add(lookup::kSuits, activity.leans.suits);
  if (activity.leans.elders) parts.emplace_back(words.in(lookup::kElders));
  if (parts.empty()) return std::string(words.in(lookup::kEveryone));
  return fmt::format("{}", fmt::join(parts, "; "));
}

/// "persistence: structural; motivation: no or unclear": the answers that lead to a profile.
std::string answers_of(const Phrases& words, Profile id) {
  const Catalog& catalog = words.catalog();
  const Field& persistence = catalog.field(FieldId::persistence);
  return fill(words.in(lookup::kWithAnswers),
              {{"persistence", words.in(persistence.label)},
               {"value", words.in(persistence.values[at(persistence_of(id))].label)},
               {"motivation", words.in(catalog.field(FieldId::motivation).label)},
               {"column", scheme_column(words, is_oriented(id))}});
}

/// Who judged how well the activity fits, and that this was not measured.
void write_ground_of_fits(const Phrases& words, const Activity& activity, Page& page) {
  const Catalog& catalog = words.catalog();
  const bool is_ours = activity.fits_source == catalog.rule(RuleId::fit).source;
  page.paragraph(words.in(activity.fits_derived ? say::kFitsDerived
                          : is_ours             ? lookup::kSpread
                                                : explain_say::kJudgedElsewhere));
  if (activity.fits_derived || is_ours) {
    page.paragraph(words.in(catalog.advice.derived_tie.text));
  }
}

}  // namespace

std::string profile_list_text(const Catalog& catalog, Language language, Look look) {
  const Phrases words(catalog, language);
  Page page(look);
  for (std::size_t i = 0; i < kProfiles; ++i) {
    const ProfileText& profile = catalog.profiles[i];
    page.gap();
    page.title(words.in(profile.name) + ":", kProfileIds[i], "");
    page.paragraph(words.in(profile.portrait.text), 2);
  }
  return page.text();
}

std::string profile_text(const Catalog& catalog, Profile id, Language language, Look look) {
  const Phrases words(catalog, language);
  const ProfileText& profile = catalog.profile(id);
  Page page(look);
  page.heading(words.in(profile.name));
  page.paragraph(with_ground(words, profile.portrait));
  page.labelled(words.in(lookup::kWith), answers_of(words, id), 0, kColumn);
  page.labelled(words.in(say::kAim), with_ground(words, profile.aim), 0, kColumn);
  for (const auto& [heading, lines] : {std::pair(&say::kFirst, &profile.first),
                                       std::pair(&say::kNotFirstHeading, &profile.not_first)}) {
    page.heading(words.in(*heading));
    for (const Advice& line : *lines) page.item("-", with_ground(words, line));
  }
  page.gap();
  page.labelled(words.in(say::kByWhom), with_ground(words, profile.by_whom), 0, kColumn);
  page.labelled(words.in(say::kHowLong), with_ground(words, profile.how_long), 0, kColumn);
  page.labelled(words.in(say::kAsk), with_ground(words, profile.question), 0, kColumn);
  page.labelled(words.in(say::kReview), with_ground(words, profile.review), 0, kColumn);
  page.labelled(words.in(lookup::kWhenAsked), with_ground(words, profile.when_asked), 0, kColumn);
  page.heading(words.in(lookup::kSeeks));
  for (const auto& [label, how] : {std::pair(&lookup::kSeeksStrongly, Seek::strongly),
                                   std::pair(&lookup::kSeeksSome, Seek::some),
                                   std::pair(&lookup::kSeeksNotFirst, Seek::not_first)}) {
    if (const Set needs = profile.seeking(how)) {
      page.labelled(words.in(*label), words.needs(needs), 0, kColumn + 4);
    }
  }
  page.heading(words.in(lookup::kStrongFits));
  for (const Activity& activity : catalog.activities) {
    if (activity.fit(id) == Fit::strong) page.item("-", words.in(activity.name));
  }
  page.gap();
  page.paragraph(fill(words.in(lookup::kAllFits), {{"id", std::string(id_of(id))}}));
  page.paragraph(words.in(catalog.advice.derived_tie.text));
  return page.text();
}

std::string profiles_json(const Catalog& catalog, const std::vector<Profile>& profiles,
                          Language language) {
  const Phrases words(catalog, language);
  Json out;
  out["schema"] = "maatwerk/profiles/1";
  out["profiles"] = Json::array();
  for (const Profile id : profiles) out["profiles"].push_back(profile_json(words, id));
  return dumped(out);
}

std::string activity_list_text(const Catalog& catalog, const std::vector<std::size_t>& shown,
                               std::optional<Profile> profile, Language language, Look look) {
  const Phrases words(catalog, language);
  Page page(look);
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    bool first = true;
    for (const std::size_t index : shown) {
      const Activity& activity = catalog.activities[index];
      if (at(activity.level) != level) continue;
      if (first) page.heading(words.in(level == 0 ? say::kEvidenceBacked : say::kPromising));
      first = false;
      std::string aside = words.in(catalog.vocabulary.kinds[at(activity.kind)].label);
      if (profile)
        aside += ", " + fill(words.in(say::kFits), {{"fit", words.fit(activity.fit(*profile))}});
      page.title("-", words.in(activity.name), aside);
      page.paragraph(activity.id, 2);
    }
  }
  if (profile && !shown.empty()) {
    page.gap();
    page.paragraph(words.in(catalog.advice.derived_tie.text));
  }
  page.gap();
  page.paragraph(shown.empty()
                     ? std::string(words.in(lookup::kNoActivity))
                     : fill(words.in(lookup::kCount), {{"n", std::to_string(shown.size())}}));
  return page.text();
}

std::string activity_text(const Catalog& catalog, std::size_t index, std::string_view area,
                          std::string_view today, Language language, Look look) {
  const Phrases words(catalog, language);
  const Vocabulary& vocabulary = catalog.vocabulary;
  const Activity& activity = catalog.activities[index];
  Page page(look);
  const auto labelled = [&](const Bilingual& label, std::string_view text) {
    page.labelled(words.in(label), text, 0, kColumn);
  };
  page.heading(words.in(activity.name));
  page.paragraph(words.in(vocabulary.levels[at(activity.level)].label) + ", " +
                 words.in(vocabulary.kinds[at(activity.kind)].label));
  page.gap();
  page.paragraph(words.in(activity.essence));
  page.gap();
  std::string serves = words.needs(activity.serves_main);
  if (activity.serves_also != 0) {
    serves +=
        fmt::format("; {}: {}", words.in(lookup::kServesAlso), words.needs(activity.serves_also));
  }
  labelled(lookup::kServes, serves);
  labelled(lookup::kForWhom, for_whom(words, activity));
  for (const Text& check : activity.checks) {
    page.labelled(&check == activity.checks.data() ? words.in(say::kCheck) : "", words.in(check), 0,
                  kColumn);
  }
  std::vector<std::string> how;
  for (const Size size : activity.sizes) how.push_back(words.in(vocabulary.sizes[at(size)].label));
  for (const Place place : activity.places)
    how.push_back(words.in(vocabulary.places[at(place)].label));
  how.push_back(words.in(vocabulary.leads[at(activity.lead)].label));
  how.push_back(words.in(vocabulary.initiatives[at(activity.initiative)].label));
  if (activity.fetches) how.emplace_back(words.in(lookup::kFetches));
  labelled(lookup::kHow, fmt::format("{}", fmt::join(how, "; ")));
  std::string length = words.in(vocabulary.terms[at(activity.term)].label);
  if (!activity.rhythm.empty()) length += ": " + words.in(activity.rhythm);
  labelled(lookup::kHowLongTakes, length);
  if (activity.interests != 0) labelled(lookup::kInterests, words.interests(activity.interests));
  const Evidence& evidence = activity.evidence;
  if (evidence.design != Design::none) {
    labelled(say::kEvidence,
             fmt::format("{}: {}", words.in(vocabulary.designs[at(evidence.design)].label),
                         words.in(evidence.finding)));
  }
  for (const LaterFact& fact : activity.later) {
    labelled(say::kLater, words.later(fact));
  }
  const std::vector<const LocalOffer*> offers = offers_in(activity, area);
  for (const LocalOffer* offer : offers) {
    page.labelled(offer == offers.front() ? words.in(say::kLocal) : "", words.local(*offer, today),
                  0, kColumn);
  }
  if (offers.empty() && !area.empty()) labelled(say::kLocal, words.in(say::kNoLocal));
  labelled(lookup::kSource, words.cite(activity.source));
  if (!activity.origin.empty())
    page.paragraph(fill(words.in(say::kOrigin), {{"origin", activity.origin}}));
  page.heading(words.in(lookup::kFitsHeading));
  for (std::size_t i = 0; i < kProfiles; ++i) {
    page.labelled(words.in(catalog.profiles[i].name),
                  words.fit(activity.fits[i]) + std::string(spread_mark(activity.spread[i])), 0,
                  kColumn + 4);
  }
  page.gap();
  write_ground_of_fits(words, activity, page);
  page.gap();
  page.paragraph(words.in(catalog.advice.still_exists.text));
  return page.text();
}

std::string activities_json(const Catalog& catalog, const std::vector<std::size_t>& shown,
                            std::string_view area, std::string_view today, Language language) {
  const Phrases words(catalog, language);
  Json out;
  out["schema"] = "maatwerk/activities/1";
  out["activities"] = Json::array();
  for (const std::size_t index : shown) {
    out["activities"].push_back(activity_json(words, catalog.activities[index], area, today));
  }
  return dumped(out);
}

}  // namespace maatwerk
