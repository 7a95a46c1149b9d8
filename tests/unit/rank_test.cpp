#include "engine/rank.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::groups;
using test::interests;
using test::needs;
using test::plain_activity;
using test::who;
using test::with_activities;

namespace {

constexpr Profile kProfile = Profile::active;

const std::vector<Listed>& promising(const Ranking& ranking) {
  return ranking.lists[at(Level::promising)];
}

/// The one activity, ranked; it must be listed.
Listed ranked(const Activity& activity, const Person& person) {
  const Ranking ranking = rank(with_activities({activity}), person, kProfile);
  REQUIRE(promising(ranking).size() == 1);
  return promising(ranking).front();
}

/// What the one activity gets besides its fit.
std::vector<Reason> extras(const Activity& activity, const Person& person) {
  Listed listed = ranked(activity, person);
  int sum = 0;
  for (const Reason& reason : listed.reasons) sum += reason.points;
  CHECK(listed.points == sum);
  REQUIRE_FALSE(listed.reasons.empty());
  CHECK(listed.reasons.front() == Reason{RuleId::fit, 6, 0});
  listed.reasons.erase(listed.reasons.begin());
  return listed.reasons;
}

using Reasons = std::vector<Reason>;

std::vector<std::string> ids(const Catalog& catalog, const std::vector<Listed>& list) {
  std::vector<std::string> found;
  for (const Listed& listed : list) found.push_back(catalog.activities[listed.activity].id);
  return found;
}

using Ids = std::vector<std::string>;

/// Of a kind of its own, so that `alike` has nothing to say.
Activity numbered(std::string id, std::size_t kind) {
  Activity activity = plain_activity(std::move(id));
  activity.serves_main = one(kind);
  return activity;
}

}  // namespace

TEST_SUITE("rank") {
  TEST_CASE("nothing known and nothing special gives the fit and nothing else") {
    CHECK(extras(plain_activity(), Person{}).empty());
  }

  TEST_CASE("fit counts twice its grade and names the needs in which the two meet") {
    Activity activity = plain_activity();
    activity.serves_main = needs({"meeting"});
    activity.serves_also = needs({"activity", "safety-net"});
    const Set met = activity.serves() & builtin().profile(kProfile).sought();
    REQUIRE(met != 0);
    REQUIRE(met != activity.serves());
    for (const auto& [fit, points] :
         {std::pair(Fit::strong, 6), std::pair(Fit::good, 4), std::pair(Fit::possible, 2)}) {
      activity.fits[at(kProfile)] = fit;
      const Listed listed = ranked(activity, Person{});
      CHECK(listed.points == points);
      CHECK(listed.reasons == Reasons{{RuleId::fit, points, met}});
    }
  }

  TEST_CASE("the fit is that of the profile asked for") {
    Activity activity = plain_activity();
    activity.fits.fill(Fit::not_first);
    activity.fits[at(Profile::survivor)] = Fit::good;
    const Catalog catalog = with_activities({activity});
    CHECK(promising(rank(catalog, Person{}, Profile::survivor)).front().points == 4);
    CHECK(rank(catalog, Person{}, Profile::hopeful).not_first == std::vector<std::size_t>{0});
  }

  TEST_CASE("each wish that is served first or also adds its points, up to six in all") {
    Activity activity = plain_activity();
    activity.serves_main = needs({"confidant"});
    activity.serves_also = needs({"skills"});
    Catalog catalog = with_activities({activity});
    for (auto& seek : catalog.profiles[at(kProfile)].seeks) seek.how = Seek::none;
    const auto rank_for = [&](std::string_view wishes) {
      const auto list = promising(rank(catalog, who({{"wishes", wishes}}), kProfile));
      REQUIRE(list.size() == 1);
      return list.front().reasons;
    };
    const Reason fit{RuleId::fit, 6, 0};
    const Reason main{RuleId::wish_main, 3, needs({"confidant"})};
    const Reason also{RuleId::wish_also, 1, needs({"skills"})};
    CHECK(rank_for("confidant") == Reasons{fit, main});
    CHECK(rank_for("skills") == Reasons{fit, also});
    CHECK(rank_for("skills, confidant") == Reasons{fit, main, also});
    CHECK(rank_for("safety-net") == Reasons{fit});

    catalog.activities[0].serves_main = needs({"meeting", "activity", "confidant"});
    CHECK(rank_for("meeting, activity, confidant, skills") ==
          Reasons{fit,
                  {RuleId::wish_main, 3, needs({"meeting"})},
                  {RuleId::wish_main, 3, needs({"activity"})}});
    catalog.limits.wishes = 8;
    CHECK(rank_for("meeting, activity, confidant, skills") ==
          Reasons{fit,
                  {RuleId::wish_main, 3, needs({"meeting"})},
                  {RuleId::wish_main, 3, needs({"activity"})},
                  {RuleId::wish_main, 2, needs({"confidant"})}});
  }

  TEST_CASE("made for beats named beats loosely, and only one of the three counts") {
    Activity activity = plain_activity();
    activity.audience.made_for = groups({"widowed"});
    activity.audience.named = groups({"divorced"});
    activity.audience.loosely = groups({"lives-alone"});
    const auto of = [&](std::string_view words) {
      return extras(activity, who({{"groups", words}}));
    };
    CHECK(of("widowed") == Reasons{{RuleId::made_for, 4, groups({"widowed"})}});
    CHECK(of("divorced") == Reasons{{RuleId::named, 1, groups({"divorced"})}});
    CHECK(of("lives-alone") == Reasons{{RuleId::loosely, -2, groups({"lives-alone"})}});
    CHECK(of("lives-alone, divorced") == Reasons{{RuleId::named, 1, groups({"divorced"})}});
    CHECK(of("lives-alone, divorced, widowed") ==
          Reasons{{RuleId::made_for, 4, groups({"widowed"})}});
  }

  TEST_CASE("made for several of the person's groups still counts once") {
    Activity activity = plain_activity();
    activity.audience.made_for = groups({"widowed", "divorced"});
    CHECK(extras(activity, who({{"groups", "widowed, divorced"}})) ==
          Reasons{{RuleId::made_for, 4, groups({"widowed", "divorced"})}});
  }

  TEST_CASE("what a group brings with it counts for whom an activity is made") {
    Activity activity = plain_activity();
    activity.audience.made_for = groups({"chronic-illness"});
    CHECK(extras(activity, who({{"groups", "cancer"}})) ==
          Reasons{{RuleId::made_for, 4, groups({"chronic-illness"})}});
  }

  TEST_CASE("made for an age counts within it, at both ends, and not for an unknown age") {
    Activity activity = plain_activity();
    activity.leans.ages = {12, 25};
    const Reasons made{{RuleId::made_for, 4, 0}};
    CHECK(extras(activity, who({{"age", "11"}})).empty());
    CHECK(extras(activity, who({{"age", "12"}})) == made);
    CHECK(extras(activity, who({{"age", "25"}})) == made);
    CHECK(extras(activity, who({{"age", "26"}})).empty());
    CHECK(extras(activity, Person{}).empty());
  }

  TEST_CASE("mainly for others costs and mainly for the person's group adds") {
    Activity activity = plain_activity();
    activity.leans.mainly = groups({"care-home", "home-care"});
    CHECK(extras(activity, who({{"groups", "home-care"}})) ==
          Reasons{{RuleId::mainly, 2, groups({"home-care"})}});
    CHECK(extras(activity, who({{"groups", "widowed"}})) ==
          Reasons{{RuleId::not_mainly, -2, groups({"care-home", "home-care"})}});
  }

  TEST_CASE("what follows from the profile's persistence counts as a group") {
    Activity activity = plain_activity();
    activity.leans.mainly = groups({"isolated"});
    const Catalog catalog = with_activities({activity});
    const auto points = [&](Profile profile) {
      return promising(rank(catalog, Person{}, profile)).front().points;
    };
    CHECK(points(Profile::active) == 4);
    CHECK(points(Profile::dependent) == 4);
    CHECK(points(Profile::compensator) == 8);
    CHECK(points(Profile::survivor) == 8);
  }

  TEST_CASE("suiting one of the person's groups adds, once") {
    Activity activity = plain_activity();
    activity.leans.suits = groups({"lives-alone", "migrant", "lgbt"});
    CHECK(extras(activity, who({{"groups", "migrant, lives-alone"}})) ==
          Reasons{{RuleId::suits, 2, groups({"migrant", "lives-alone"})}});
    CHECK(extras(activity, who({{"groups", "widowed"}})).empty());
  }

  TEST_CASE("what is meant for older people follows the age in four steps") {
    Activity activity = plain_activity();
    activity.leans.elders = true;
    const auto at_age = [&](const char* age) { return extras(activity, who({{"age", age}})); };
    CHECK(at_age("0") == Reasons{{RuleId::elders_far, -3, 0}});
    CHECK(at_age("59") == Reasons{{RuleId::elders_far, -3, 0}});
    CHECK(at_age("60") == Reasons{{RuleId::elders_near, -1, 0}});
    CHECK(at_age("64") == Reasons{{RuleId::elders_near, -1, 0}});
    CHECK(at_age("65").empty());
    CHECK(at_age("69").empty());
    CHECK(at_age("70") == Reasons{{RuleId::elders_close, 1, 0}});
    CHECK(at_age("120") == Reasons{{RuleId::elders_close, 1, 0}});
    CHECK(extras(activity, Person{}).empty());
    activity.leans.elders = false;
    CHECK(at_age("80").empty());
  }

  TEST_CASE("shared interests add two each, up to four together with the theme") {
    Activity activity = plain_activity();
    activity.interests = interests({"food", "games", "music"});
    const auto of = [&](std::string_view words) {
      return extras(activity, who({{"interests", words}}));
    };
    const Reason food{RuleId::interest, 2, interests({"food"})};
    const Reason games{RuleId::interest, 2, interests({"games"})};
    CHECK(of("food") == Reasons{food});
    CHECK(of("music, games, food") == Reasons{food, games});
    CHECK(of("nature").empty());
    activity.theme = true;
    CHECK(of("food, nature") == Reasons{food, {RuleId::theme_shared, 1, interests({"food"})}});
    CHECK(of("food, games") == Reasons{food, games});
  }

  TEST_CASE("a theme costs when another interest is named and a little when none is") {
    Activity activity = plain_activity();
    activity.interests = interests({"dance", "music"});
    activity.theme = true;
    CHECK(extras(activity, who({{"interests", "nature"}})) ==
          Reasons{{RuleId::theme_other, -3, interests({"dance", "music"})}});
    CHECK(extras(activity, Person{}) ==
          Reasons{{RuleId::theme_unknown, -1, interests({"dance", "music"})}});
    activity.theme = false;
    CHECK(extras(activity, Person{}).empty());
  }

  TEST_CASE("someone who stays in gets a bonus for all that remains") {
    Activity activity = plain_activity();
    activity.places = {Place::neighbourhood, Place::home};
    CHECK(extras(activity, who({{"reach", "home"}})) == Reasons{{RuleId::at_home, 2, 0}});
    CHECK(extras(activity, Person{}).empty());
  }

  TEST_CASE("someone who is fetched gains by a lift and loses by having to come alone") {
    Activity activity = plain_activity();
    const Person fetched = who({{"reach", "fetched"}});
    CHECK(extras(activity, fetched) == Reasons{{RuleId::not_fetched, -2, 0}});
    activity.fetches = true;
    CHECK(extras(activity, fetched) == Reasons{{RuleId::fetched, 2, 0}});
    CHECK(extras(activity, who({{"reach", "independent"}})).empty());
    activity.fetches = false;
    activity.places = {Place::phone};
    CHECK(extras(activity, fetched).empty());
    activity.places = {Place::neighbourhood, Place::online};
    CHECK(extras(activity, fetched).empty());
  }

  TEST_CASE("visits and calls cost for someone who gets about") {
    Activity activity = plain_activity();
    const Person independent = who({{"reach", "independent"}});
    const Reasons cost{{RuleId::visit_at_home, -2, 0}};
    for (const auto& places : std::vector<std::vector<Place>>{
             {Place::home}, {Place::phone}, {Place::home, Place::phone}}) {
      activity.places = places;
      CHECK(extras(activity, independent) == cost);
      CHECK(extras(activity, who({{"reach", "fetched"}})).empty());
    }
    for (const auto& places : std::vector<std::vector<Place>>{
             {Place::home, Place::neighbourhood}, {Place::online}, {Place::travel}}) {
      activity.places = places;
      CHECK(extras(activity, independent).empty());
    }
  }

  TEST_CASE("inside an institution costs four for those who do not live there") {
    Activity activity = plain_activity();
    activity.places = {Place::institution};
    CHECK(extras(activity, Person{}) == Reasons{{RuleId::institution, -4, 0}});
    CHECK(extras(activity, who({{"groups", "care-home"}})).empty());
    for (const Place open : {Place::neighbourhood, Place::home}) {
      activity.places = {Place::institution, open};
      CHECK(extras(activity, Person{}).empty());
    }
    activity.places = {Place::institution, Place::travel};
    CHECK(extras(activity, Person{}) == Reasons{{RuleId::institution, -4, 0}});
  }

  TEST_CASE("the form a person likes best adds, another one costs") {
    struct Row {
      const char* prefers;
      Kind kind;
      Size size;
      bool hit;
    };
    for (const Row& row : {Row{"group", Kind::group, Size::small, true},
                           Row{"group", Kind::group, Size::alone, true},
                           Row{"group", Kind::one_on_one, Size::one, false},
                           Row{"group", Kind::one_on_one, Size::small, false},
                           Row{"group", Kind::course, Size::small, false},
                           Row{"one-on-one", Kind::one_on_one, Size::one, true},
                           Row{"one-on-one", Kind::one_on_one, Size::small, true},
                           Row{"one-on-one", Kind::group, Size::one, true},
                           Row{"one-on-one", Kind::group, Size::small, false},
                           Row{"course", Kind::course, Size::alone, true},
                           Row{"course", Kind::group, Size::small, false},
                           Row{"course", Kind::one_on_one, Size::one, false}}) {
      CAPTURE(row.prefers);
      CAPTURE(at(row.kind));
      CAPTURE(at(row.size));
      Activity activity = plain_activity();
      activity.kind = row.kind;
      activity.sizes = {row.size};
      const Set what = one(*find_id(kPrefersIds, row.prefers));
      CHECK(extras(activity, who({{"prefers", row.prefers}})) ==
            (row.hit ? Reasons{{RuleId::prefers, 2, what}}
                     : Reasons{{RuleId::prefers_other, -1, what}}));
      CHECK(extras(activity, Person{}).empty());
    }
  }

  TEST_CASE("the kind of loneliness adds where a first need answers it") {
    Activity activity = plain_activity();
    Catalog catalog = with_activities({activity});
    for (auto& seek : catalog.profiles[at(kProfile)].seeks) seek.how = Seek::none;
    const auto of = [&](std::initializer_list<std::string_view> serves, const char* word) {
      catalog.activities[0].serves_main = needs(serves);
      Reasons reasons =
          promising(rank(catalog, who({{"loneliness", word}}), kProfile)).front().reasons;
      reasons.erase(reasons.begin());
      return reasons;
    };
    for (const char* const need : {"meeting", "activity", "steady-circle"}) {
      CAPTURE(need);
      CHECK(of({need}, "social") == Reasons{{RuleId::social, 1, needs({need})}});
      CHECK(of({need}, "both") == Reasons{{RuleId::social, 1, needs({need})}});
      CHECK(of({need}, "emotional").empty());
    }
    for (const char* const need : {"confidant", "peers", "expectations", "meaning"}) {
      CAPTURE(need);
      CHECK(of({need}, "emotional") == Reasons{{RuleId::emotional, 1, needs({need})}});
      CHECK(of({need}, "both") == Reasons{{RuleId::emotional, 1, needs({need})}});
      CHECK(of({need}, "social").empty());
    }
    for (const char* const need :
         {"skills", "role", "practical-access", "listening-ear", "guidance", "safety-net"}) {
      CAPTURE(need);
      CHECK(of({need}, "both").empty());
    }
    CHECK(of({"meeting", "activity", "peers"}, "both") ==
          Reasons{{RuleId::social, 1, needs({"meeting", "activity"})},
                  {RuleId::emotional, 1, needs({"peers"})}});
    catalog.activities[0].serves_also = needs({"meeting"});
    CHECK(of({"skills"}, "social").empty());
  }

  TEST_CASE("the points are those of the catalogue's rules") {
    Activity activity = plain_activity();
    activity.serves_main = needs({"role"});
    Catalog catalog = with_activities({activity});
    const Person person = who({{"wishes", "role"}});
    catalog.rules[at(RuleId::fit)].points = 5;
    catalog.rules[at(RuleId::wish_main)].points = 2;
    CHECK(promising(rank(catalog, person, kProfile)).front().points == 17);
    catalog.rules[at(RuleId::wish_main)].points = 0;
    const auto list = promising(rank(catalog, person, kProfile));
    CHECK(list.front().points == 15);
    CHECK(list.front().reasons.size() == 1);
  }

  TEST_CASE("the third of a kind in a list pays a point, the fourth two") {
    std::vector<Activity> activities;
    for (const char* const id : {"a", "b", "c", "d"}) activities.push_back(numbered(id, 3));
    const Catalog catalog = with_activities(activities);
    const auto list = promising(rank(catalog, Person{}, kProfile));
    REQUIRE(ids(catalog, list) == Ids{"a", "b", "c", "d"});
    const auto paid = [&](std::size_t i) {
      const auto reason = std::ranges::find(list[i].reasons, RuleId::alike, &Reason::rule);
      return reason == list[i].reasons.end() ? 0 : reason->points;
    };
    CHECK(paid(0) == 0);
    CHECK(paid(1) == 0);
    CHECK(paid(2) == -1);
    CHECK(paid(3) == -2);
    CHECK(list[1].points == 6);
    CHECK(list[2].points == 5);
    CHECK(list[3].points == 4);
  }

  TEST_CASE("having paid, one of a kind stands below what then has more points") {
    std::vector<Activity> activities;
    for (const char* const id : {"a", "b", "c"}) activities.push_back(numbered(id, 3));
    activities.push_back(numbered("d", 7));
    const Catalog catalog = with_activities(activities);
    const auto list = promising(rank(catalog, Person{}, kProfile));
    CHECK(ids(catalog, list) == Ids{"a", "b", "d", "c"});
    CHECK(list.back().points == 5);
  }

  TEST_CASE("need, size and place together make a kind") {
    const auto third_pays = [](auto change) {
      std::vector<Activity> activities;
      for (const char* const id : {"a", "b", "c"}) activities.push_back(numbered(id, 3));
      change(activities[2]);
      const auto list = promising(rank(with_activities(activities), Person{}, kProfile));
      return list.back().points < 6;
    };
    CHECK(third_pays([](Activity&) {}));
    CHECK(third_pays([](Activity& activity) { activity.kind = Kind::course; }));
    CHECK(third_pays([](Activity& activity) { activity.sizes.push_back(Size::one); }));
    CHECK(third_pays([](Activity& activity) { activity.serves_also = one(0); }));
    CHECK_FALSE(third_pays([](Activity& activity) { activity.serves_main = one(4); }));
    CHECK_FALSE(third_pays([](Activity& activity) { activity.sizes = {Size::open}; }));
    CHECK_FALSE(third_pays([](Activity& activity) { activity.places = {Place::travel}; }));
    CHECK_FALSE(third_pays([](Activity& activity) { activity.level = Level::evidence_backed; }));
  }

  TEST_CASE("how many of a kind stand free is the catalogue's") {
    std::vector<Activity> activities;
    for (const char* const id : {"a", "b", "c"}) activities.push_back(numbered(id, 3));
    Catalog catalog = with_activities(activities);
    const auto lowest = [&] { return promising(rank(catalog, Person{}, kProfile)).back().points; };
    CHECK(lowest() == 5);
    catalog.limits.alike = 3;
    CHECK(lowest() == 6);
    catalog.limits.alike = 1;
    CHECK(lowest() == 4);
    catalog.rules[at(RuleId::alike)].points = 0;
    CHECK(lowest() == 6);
  }

  TEST_CASE("more points stand first, then the more telling design, then the id") {
    std::vector<Activity> activities;
    for (std::size_t i = 0; i < 5; ++i) {
      activities.push_back(numbered(std::string(1, static_cast<char>('a' + i)), i));
    }
    activities[1].evidence.design = Design::described;
    activities[2].evidence.design = Design::effect_study;
    activities[3].fits.fill(Fit::good);
    activities[3].evidence.design = Design::controlled;
    activities[4].evidence.design = Design::described;
    const Catalog catalog = with_activities(activities);
    CHECK(ids(catalog, promising(rank(catalog, Person{}, kProfile))) ==
          Ids{"c", "b", "e", "a", "d"});
  }

  TEST_CASE("the two levels stand apart and are never weighed against each other") {
    std::vector<Activity> activities{numbered("a", 0), numbered("b", 1)};
    activities[0].level = Level::evidence_backed;
    activities[0].fits.fill(Fit::possible);
    const Catalog catalog = with_activities(activities);
    const Ranking ranking = rank(catalog, Person{}, kProfile);
    CHECK(ids(catalog, ranking.lists[at(Level::evidence_backed)]) == Ids{"a"});
    CHECK(ids(catalog, ranking.lists[at(Level::promising)]) == Ids{"b"});
  }

  TEST_CASE("no first step stays no first step, made for the person or asked for") {
    Activity activity = plain_activity();
    activity.fits.fill(Fit::not_first);
    activity.audience.made_for = groups({"widowed"});
    activity.serves_main = needs({"confidant"});
    const Ranking ranking = rank(with_activities({activity}),
                                 who({{"groups", "widowed"}, {"wishes", "confidant"}}), kProfile);
    CHECK(ranking.not_first == std::vector<std::size_t>{0});
    CHECK(promising(ranking).empty());
  }

  TEST_CASE("a hard condition comes before everything else") {
    Activity activity = plain_activity();
    activity.fits.fill(Fit::not_first);
    activity.audience.gender = Gender::woman;
    const Ranking ranking = rank(with_activities({activity}), who({{"gender", "man"}}), kProfile);
    REQUIRE(ranking.not_for.size() == 1);
    CHECK(ranking.not_for[0].activity == 0);
    CHECK(ranking.not_for[0].barriers == std::vector<Barrier>{{Barrier::Kind::gender}});
    CHECK(ranking.not_first.empty());
  }

  TEST_CASE(
      "little is listed only when asked for first or made for the person, with points enough") {
    Activity activity = plain_activity();
    activity.fits.fill(Fit::little);
    activity.serves_main = needs({"role"});
    activity.serves_also = needs({"skills"});
    activity.leans.suits = groups({"migrant"});
    activity.leans.ages = {std::nullopt, 25};
    activity.interests = interests({"food", "games"});
    const auto is_listed = [&](const Person& person) {
      const Ranking ranking = rank(with_activities({activity}), person, kProfile);
      CHECK(promising(ranking).size() + ranking.little.size() == 1);
      return !promising(ranking).empty();
    };
    CHECK_FALSE(is_listed(Person{}));
    CHECK(is_listed(who({{"wishes", "role"}})));  // 3 - 1: just enough
    CHECK(is_listed(who({{"wishes", "role"}, {"interests", "food"}})));
    CHECK_FALSE(is_listed(who({{"wishes", "skills"}})));
    CHECK(is_listed(who({{"age", "20"}})));
    CHECK_FALSE(is_listed(who({{"age", "26"}})));
    // Enough points from elsewhere do not help.
    CHECK_FALSE(is_listed(who({{"wishes", "skills"}, {"interests", "food"}})));
    CHECK_FALSE(is_listed(who({{"groups", "migrant"}, {"interests", "food, games"}})));
    activity.audience.made_for = groups({"widowed"});
    activity.audience.named = groups({"divorced"});
    CHECK(is_listed(who({{"groups", "widowed"}})));
    CHECK_FALSE(is_listed(who({{"groups", "divorced"}})));
  }

  TEST_CASE("what fits little and is listed because it is asked for says so and pays for it") {
    Activity activity = plain_activity();
    activity.fits.fill(Fit::little);
    activity.serves_main = needs({"role"});
    CHECK(ranked(activity, who({{"wishes", "role"}})).reasons ==
          Reasons{{RuleId::little, -1, 0}, {RuleId::wish_main, 3, needs({"role"})}});
    Activity made = activity;
    made.audience.made_for = groups({"widowed"});
    CHECK(ranked(made, who({{"groups", "widowed"}})).reasons ==
          Reasons{{RuleId::made_for, 4, groups({"widowed"})}});
    for (const Fit fit : {Fit::possible, Fit::good, Fit::strong}) {
      activity.fits.fill(fit);
      const Listed listed = ranked(activity, who({{"wishes", "role"}}));
      CHECK(std::ranges::count(listed.reasons, RuleId::little, &Reason::rule) == 0);
    }
  }

  TEST_CASE("for someone who stays in a visit at home is listed without that cost, a call is not") {
    Activity activity = plain_activity();
    activity.fits.fill(Fit::little);
    activity.places = {Place::home};
    CHECK(ranked(activity, who({{"reach", "home"}})).reasons == Reasons{{RuleId::at_home, 2, 0}});
    const auto is_little = [&](const Person& person) {
      return rank(with_activities({activity}), person, kProfile).little.size() == 1;
    };
    CHECK(is_little(Person{}));
    CHECK(is_little(who({{"reach", "fetched"}})));
    activity.places = {Place::phone};
    CHECK(is_little(who({{"reach", "home"}})));
    activity.serves_main = needs({"role"});
    CHECK(ranked(activity, who({{"reach", "home"}, {"wishes", "role"}})).reasons.front() ==
          Reason{RuleId::little, -1, 0});
  }

  TEST_CASE("too few points in all is little, at the catalogue's limit") {
    Activity activity = plain_activity();
    activity.fits.fill(Fit::possible);
    Catalog catalog = with_activities({activity});
    CHECK(promising(rank(catalog, Person{}, kProfile)).size() == 1);
    const Ranking fewer = rank(catalog, who({{"prefers", "course"}}), kProfile);
    CHECK(promising(fewer).empty());
    CHECK(fewer.little == std::vector<std::size_t>{0});
    catalog.limits.listed_from = 3;
    CHECK(promising(rank(catalog, Person{}, kProfile)).empty());
  }
}
