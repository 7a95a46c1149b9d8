#include "report/phrases.h"

#include "base/text.h"
#include "report/messages.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <utility>

namespace maatwerk {
namespace {

/// The texts that `text_of` gives for the members of a set, joined.
template <class TextOf>
std::string list_of(Set set, std::string_view last, const TextOf& text_of) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < static_cast<std::size_t>(std::bit_width(set)); ++i) {
    if (has(set, i)) parts.push_back(text_of(i));
  }
  return join(parts, last);
}

/// Whom an audience means first: the groups it is made for, else those it names.
Set first_meant(const Audience& audience) {
  return audience.made_for != 0 ? audience.made_for : audience.named;
}

}  // namespace

const std::string& Phrases::name(Profile profile) const {
  return in(catalog_.profile(profile).name);
}

std::string Phrases::names(const std::vector<Profile>& profiles) const {
  std::vector<std::string> parts;
  parts.reserve(profiles.size());
  for (const Profile profile : profiles) parts.push_back(name(profile));
  return join(parts, in(say::kOr));
}

const std::string& Phrases::fit(Fit fit) const {
  return in(catalog_.vocabulary.fits[index_of(fit)].label);
}

std::string Phrases::needs(Set needs) const {
  // Labels of needs hold an "and" of their own.
  return list_of(needs, ", ", [&](std::size_t i) { return in(catalog_.needs[i].label); });
}

std::string Phrases::groups(Set groups) const { return this->groups(groups, say::kOr); }

std::string Phrases::groups(Set groups, const Bilingual& last) const {
  const std::vector<Value>& values = catalog_.field(FieldId::groups).values;
  return list_of(groups, in(last), [&](std::size_t i) { return in(values[i].people); });
}

std::string Phrases::all_at_once(Set groups) const {
  const std::vector<Value>& values = catalog_.field(FieldId::groups).values;
  std::string text;
  std::string_view people;  // "people ": the word with which the first group begins.
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!has(groups, i)) continue;
    std::string_view group = in(values[i].people);
    if (text.empty()) {
      people = group.substr(0, group.find(' ') + 1);
      text = group;
    } else if (!people.empty() && group.starts_with(people)) {
      group.remove_prefix(people.size());
      text += std::string(in(say::kWhoAlso)) + std::string(group);
    } else {
      text += std::string(in(say::kAndAtOnce)) + std::string(group);
    }
  }
  return text;
}

std::string Phrases::interests(Set interests) const {
  const std::vector<Value>& values = catalog_.field(FieldId::interests).values;
  return list_of(interests, in(say::kAnd), [&](std::size_t i) { return in(values[i].label); });
}

std::string Phrases::signals(const Person& person) const {
  const std::vector<Value>& values = catalog_.field(FieldId::signals).values;
  return list_of(person.signals, in(say::kAnd), [&](std::size_t i) { return in(values[i].label); });
}

std::string Phrases::reason(const Activity& activity, Profile profile, const Reason& reason) const {
  const Rule& rule = catalog_.rule(reason.rule);
  std::string what;
  switch (reason.rule) {
    case RuleId::fit:
    case RuleId::social:
    case RuleId::emotional:
      what = needs(reason.what);
      break;
    case RuleId::wish_main:
    case RuleId::wish_also:
      what = list_of(reason.what, in(say::kAnd),
                     [&](std::size_t i) { return in(catalog_.needs[i].wish); });
      break;
    case RuleId::made_for:
    case RuleId::named:
    case RuleId::loosely:
    case RuleId::mainly:
    case RuleId::not_mainly:
    case RuleId::suits:
      what = groups(reason.what);
      break;
    case RuleId::interest:
    case RuleId::theme_shared:
    case RuleId::theme_other:
    case RuleId::theme_unknown:
      what = interests(reason.what);
      break;
    case RuleId::prefers:
    case RuleId::prefers_other: {
      const std::vector<Value>& values = catalog_.field(FieldId::prefers).values;
      what = list_of(reason.what, in(say::kOr), [&](std::size_t i) { return in(values[i].label); });
      break;
    }
    default:
      break;
  }
  const Text& pattern = what.empty() && !rule.bare.empty() ? rule.bare : rule.text;
  return fill(in(pattern),
              {{"what", what}, {"profile", name(profile)}, {"fit", fit(activity.fit(profile))}});
}

std::string Phrases::source(const Activity& activity, const Reason& reason) const {
  if (reason.rule == RuleId::fit) return activity.fits_source;
  const std::string& source = catalog_.rule(reason.rule).source;
  return source == "entry" ? activity.source : source;
}

Ground Phrases::ground(const Activity& activity, const Reason& reason) const {
  const Rule& rule = catalog_.rule(reason.rule);
  const bool of_handbook = rule.ground == Ground::handbook && rule.source == "entry";
  return of_handbook && !activity.source.starts_with("handbook") ? Ground::derived : rule.ground;
}

std::string Phrases::ages(const AgeRange& ages) const {
  const Bilingual& pattern = !ages.to     ? say::kForAgesFrom
                             : !ages.from ? say::kForAgesTo
                                          : say::kForAges;
  return fill(in(pattern), {{"from", std::to_string(ages.from.value_or(0))},
                            {"to", std::to_string(ages.to.value_or(0))}});
}

std::string Phrases::barrier(const Activity& activity, const Barrier& barrier) const {
  switch (barrier.kind) {
    case Barrier::Kind::age:
      return ages(activity.audience.age);
    case Barrier::Kind::gender:
      return std::string(
          in(activity.audience.gender == Gender::woman ? say::kForWomen : say::kForMen));
    case Barrier::Kind::groups: {
      const Set meant = activity.audience.made_for | activity.audience.named;
      return fill(in(say::kFor), {{"who", groups(meant != 0 ? meant : barrier.what)}});
    }
    case Barrier::Kind::all:
      return fill(in(say::kOnlyFor), {{"who", all_at_once(barrier.what)}});
    case Barrier::Kind::excluded:
      return fill(in(say::kNotFor), {{"who", groups(barrier.what)}});
    case Barrier::Kind::demand:
      return list_of(barrier.what, in(say::kAnd),
                     [&](std::size_t i) { return in(catalog_.vocabulary.demands[i].condition); });
    case Barrier::Kind::reach:
      return std::string(in(say::kElsewhere));
  }
  return {};
}

std::string Phrases::barriers(const ShutOut& shut) const {
  const Activity& activity = catalog_.activities[shut.activity];
  std::string all;
  for (const Barrier& each : shut.barriers) {
    // Who must belong to all of some groups is told so once.
    if (each.kind == Barrier::Kind::groups && (each.what & ~activity.audience.all) == 0) continue;
    if (!all.empty()) all += "; ";
    all += barrier(activity, each);
  }
  return all;
}

std::string Phrases::check(const Activity& activity, const Check& check) const {
  switch (check.kind) {
    case Check::Kind::age: {
      std::string text = fill(in(say::kCheckAge), {{"ages", ages(activity.audience.age)}});
      text.front() = text.front() == 'v' ? 'V' : 'F';
      return text;
    }
    case Check::Kind::gender: {
      const bool women = activity.audience.gender == Gender::woman;
      std::string text = fill(in(say::kCheckGender),
                              {{"who", std::string(in(women ? say::kForWomen : say::kForMen))}});
      text.front() = text.front() == 'a' ? 'A' : 'F';
      return text;
    }
    case Check::Kind::internet:
      return std::string(in(say::kCheckInternet));
    case Check::Kind::loosely: {
      const Set first = first_meant(activity.audience);
      return fill(in(first != 0 ? say::kCheckLoosely : say::kCheckLooselyBare),
                  {{"first", groups(first)}, {"who", groups(check.what)}});
    }
    case Check::Kind::demand:
      return list_of(check.what, in(say::kAnd),
                     [&](std::size_t i) { return in(catalog_.vocabulary.demands[i].question); });
    case Check::Kind::own:
      return in(activity.checks[check.what]);
  }
  return {};
}

std::string Phrases::points(int points) const {
  const bool one = points == 1 || points == -1;
  return fill(in(one ? say::kOnePoint : say::kPoints), {{"n", std::to_string(points)}});
}

std::string Phrases::not_first(const NotFirst& entry) const {
  const Activity& activity = catalog_.activities[entry.activity];
  const ProfileText& profile = catalog_.profile(entry.shown);
  const Set met = activity.serves() & profile.seeking(Seek::not_first);
  std::string text = fill(in(met != 0 ? say::kNotFirstNeeds : say::kNotFirst),
                          {{"needs", needs(met)}, {"profile", name(entry.shown)}});
  if (entry.asked != 0) {
    text += ". " + std::string(in(say::kAskedForThis)) + " " + in(profile.when_asked.text);
  }
  return text;
}

std::vector<std::pair<std::string, std::vector<std::size_t>>> Phrases::not_first(
    const std::vector<NotFirst>& entries) const {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> groups;
  for (const NotFirst& entry : entries) {
    const std::string because = not_first(entry);
    auto group = std::ranges::find(groups, because, &decltype(groups)::value_type::first);
    if (group == groups.end()) group = groups.insert(groups.end(), {because, {}});
    group->second.push_back(entry.activity);
  }
  return groups;
}

std::string Phrases::under(const Item& item, const Classification& classified) const {
  std::vector<Profile> profiles;
  for (const Profile profile : classified.candidates) {
    if (has(item.under, at(profile))) profiles.push_back(profile);
  }
  return profiles.empty() ? std::string(in(say::kUnderNone)) : names(profiles);
}

std::string Phrases::coping_differs(Profile by_scheme) const {
  return fill(in(catalog_.advice.coping_differs.text), {{"profile", name(by_scheme)}});
}

}  // namespace maatwerk
