/// The rules of the ranking, each standing once. A rule looks at one activity and at the answers on
/// which it depends, which are its parameters, and reports the lines of the sum that apply to a
/// sink: sink(rule, points, what). Recording the lines gives the reasons, adding them up the
/// points.
#pragma once

#include "catalog/model.h"
#include "engine/audience.h"
#include "engine/marks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace maatwerk {

/// Made for exactly this person's situation or age.
inline bool is_made_for(const Activity& activity, Set groups, std::optional<int> age) {
  return (activity.audience.made_for & groups) != 0 ||
         (age && activity.leans.ages.limits() && activity.leans.ages.holds(*age));
}

/// Who does not get out can do little else than be visited, whatever the profile would rather.
inline bool visits_at_home(const Activity& activity, Reach reach) {
  return reach == Reach::home && activity.happens_at(Place::home);
}

class Rules {
 public:
  explicit Rules(const Catalog& catalog) : catalog_(catalog) {
    for (std::size_t i = 0; i < kProfiles; ++i) sought_[i] = catalog.profiles[i].sought();
  }

  void fit(const Activity& activity, Profile profile, auto& sink) const {
    report(sink, RuleId::fit, points(RuleId::fit) * static_cast<int>(activity.fit(profile)),
           activity.serves() & sought_[at(profile)]);
  }

  /// The one rule that hangs on several answers: what the others found out stands in `marks`.
  void little(Marks marks, auto& sink) const {
    if (hardly_fits(marks)) report(sink, RuleId::little);
  }

  void wishes(const Activity& activity, Set wishes, auto& sink) const {
    int room = catalog_.limits.wishes;
    report_each(sink, RuleId::wish_main, wishes & activity.serves_main, room);
    report_each(sink, RuleId::wish_also, wishes & activity.serves_also, room);
  }

  void for_whom(const Activity& activity, Set groups, std::optional<int> age, auto& sink) const {
    const Audience& audience = activity.audience;
    const Leans& leans = activity.leans;
    if (is_made_for(activity, groups, age)) {
      report(sink, RuleId::made_for, audience.made_for & groups);
    } else if (const Set named = audience.named & groups) {
      report(sink, RuleId::named, named);
    } else if (const Set loosely = audience.loosely & groups) {
      report(sink, RuleId::loosely, loosely);
    }
    if (leans.mainly != 0) {
      const Set shared = leans.mainly & groups;
      shared != 0 ? report(sink, RuleId::mainly, shared)
                  : report(sink, RuleId::not_mainly, leans.mainly);
    }
    if (const Set suited = leans.suits & groups) report(sink, RuleId::suits, suited);
  }

  void elders(const Activity& activity, std::optional<int> age, auto& sink) const {
    if (!activity.leans.elders || !age) return;
    for (const RuleId rule : {RuleId::elders_far, RuleId::elders_near}) {
      if (*age < catalog_.rule(rule).below) return report(sink, rule);
    }
    if (*age >= catalog_.rule(RuleId::elders_close).below) report(sink, RuleId::elders_close);
  }

  void interests(const Activity& activity, Set interests, auto& sink) const {
    if (const Set shared = activity.interests & interests) {
      int room = catalog_.limits.interests;
      report_each(sink, RuleId::interest, shared, room);
      if (activity.theme) {
        report(sink, RuleId::theme_shared, std::min(points(RuleId::theme_shared), room), shared);
      }
    } else if (activity.theme) {
      report(sink, interests != 0 ? RuleId::theme_other : RuleId::theme_unknown,
             activity.interests);
    }
  }

  /// `resident`: lives in an institution.
  void reach(const Activity& activity, Reach reach, bool resident, auto& sink) const {
    const bool only_visits = std::ranges::all_of(
        activity.places, [](Place place) { return place == Place::home || place == Place::phone; });
    if (reach == Reach::home) report(sink, RuleId::at_home);
    if (reach == Reach::fetched) {
      if (activity.fetches) {
        report(sink, RuleId::fetched);
      } else if (!comes_to_person(activity, resident)) {
        report(sink, RuleId::not_fetched);
      }
    }
    if (reach == Reach::independent && only_visits) report(sink, RuleId::visit_at_home);
    if (activity.happens_at(Place::institution) && !activity.happens_at(Place::neighbourhood) &&
        !activity.happens_at(Place::home) && !resident) {
      report(sink, RuleId::institution);
    }
  }

  void preference(const Activity& activity, Prefers prefers, auto& sink) const {
    bool hit = false;
    switch (prefers) {
      case Prefers::unknown:
        return;
      case Prefers::group:
        hit = activity.kind == Kind::group;
        break;
      case Prefers::one_on_one:
        hit = activity.kind == Kind::one_on_one || activity.has_size(Size::one);
        break;
      case Prefers::course:
        hit = activity.kind == Kind::course;
        break;
    }
    report(sink, hit ? RuleId::prefers : RuleId::prefers_other, one(at(prefers)));
  }

  void loneliness(const Activity& activity, Loneliness loneliness, auto& sink) const {
    const auto answer = [&](RuleId rule, Loneliness kind) {
      if (loneliness != kind && loneliness != Loneliness::both) return;
      if (const Set met = activity.serves_main & catalog_.rule(rule).needs) report(sink, rule, met);
    };
    answer(RuleId::social, Loneliness::social);
    answer(RuleId::emotional, Loneliness::emotional);
  }

  /// `earlier`: how many of its kind stand above it in the list.
  void alike(int earlier, auto& sink) const {
    const int extra = std::max(0, earlier - catalog_.limits.alike + 1);
    report(sink, RuleId::alike, std::max(std::min(points(RuleId::alike), 0) * extra, kMostAlike),
           0);
  }

 private:
  const Catalog& catalog_;
  std::array<Set, kProfiles> sought_{};

  /// However many are alike, points stay numbers that can be kept small (standing.h).
  static constexpr int kMostAlike = -1000;

  [[nodiscard]] int points(RuleId rule) const { return catalog_.rule(rule).points; }

  static void report(auto& sink, RuleId rule, int points, Set what) {
    if (points != 0) sink(rule, points, what);
  }
  void report(auto& sink, RuleId rule, Set what = 0) const {
    report(sink, rule, points(rule), what);
  }
  /// The rule for each member of `set` while there is room below the limit.
  void report_each(auto& sink, RuleId rule, Set set, int& room) const {
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::bit_width(set)); ++i) {
      if (!has(set, i)) continue;
      const int given = std::min(points(rule), room);
      report(sink, rule, given, one(i));
      room -= given;
    }
  }
};

}  // namespace maatwerk
