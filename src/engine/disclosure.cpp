#include "engine/disclosure.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <tuple>

// The table as a flow. People run in a circle: from `kAll` to their group, on to their profile (or
// to uncertain, or signal), and back to `kAll`; every count of the table is the flow through one
// arc, and what enters a node leaves it, which is how the sums hang together. A reader knows the
// limits that a published count sets to its arc. Another table that shows the same is a way to
// send people round differently within those limits, so the values that a count can have follow
// from looking for such ways, one person at a time (Cox 1980; Gusfield 1988). As long as there are
// too few, the limits that stand in the way (a minimum cut) tell which counts can be hidden to
// make room.
//
// The unmet are part of the people and have sums of their own. Three changes are tried: more or
// fewer of the others, of the unmet, and unmet who would be others. Each alone leaves all the
// remaining numbers as they truly are, so that what it finds is a table that could be, and none of
// the three is more than a flow.
//
// To hide a count only ever adds tables that could be: one pass over all counts is enough.

namespace maatwerk {
namespace {

enum class Change : std::uint8_t { others, unmet, status };

/// Who passes through an arc.
enum class Passing : std::uint8_t {
  all,
  profiled,    ///< Only people of known profile.
  unprofiled,  ///< Only others: nobody is unmet.
};

struct Arc {
  std::size_t from, to;
  Passing passing = Passing::all;
  bool is_cell = false;   ///< Of those printed, the most detailed.
  bool is_known = false;  ///< The reader knows how many people it is.
  Published* shown_people = nullptr;
  Published* shown_unmet = nullptr;
  Count people = 0;
  Count unmet = 0;
};

struct Limits {
  Count low, high;
};

constexpr Count kUnbounded = std::int64_t{1} << 62;

/// What a reader knows of a count.
Limits limits_of(const Published& shown) {
  switch (shown.kind) {
    case Published::Kind::few:
      return {1, 9};
    case Published::Kind::hidden:
      return {0, kUnbounded};
    case Published::Kind::number:
      break;
  }
  if (shown.number == 0) return {0, 0};
  return {std::max<Count>(shown.number - 2, 10), shown.number + 2};
}

bool admits(const Published* shown, Count count) {
  if (shown == nullptr) return true;
  const auto [low, high] = limits_of(*shown);
  return low <= count && count <= high;
}

bool is_small(Count count) { return 1 <= count && count <= 9; }

class Flow {
 public:
  Flow(Publication& publication, const Numbers& all,
       const std::vector<std::pair<std::string, Numbers>>& groups);

  void protect();

 private:
  // Nodes. A group has two: of its people, and of those of them whose profile is known.
  static constexpr std::size_t kAll = 0;
  static constexpr std::size_t kSink = 1;
  static constexpr std::size_t kProfiled = 2;
  static constexpr std::size_t kFirstOutcome = 3;
  static constexpr std::size_t kFirstGroup = kFirstOutcome + kOutcomes;

  /// A change that gives a count more (1) or fewer (-1) for each person sent along its arc.
  struct Way {
    Change change;
    int sign;
  };

  /// A count that stands in the way.
  struct Bar {
    std::size_t arc;
    Published* shown;
  };

  std::vector<Arc> arcs_;
  std::vector<std::vector<std::size_t>> at_;  ///< Arcs by node.
  // Of the last search.
  std::vector<std::size_t> reached_;  ///< Nodes.
  std::vector<std::size_t> by_;       ///< The arc by which a node was reached.
  std::vector<bool> is_reached_;

  void add(Arc arc);
  [[nodiscard]] bool is_possible(const Arc& arc, Change change, int step) const;
  [[nodiscard]] bool is_shown_so(const Arc& arc, Change change, int step) const;
  bool search(std::size_t start, std::size_t goal, std::size_t without, Change change);
  void push(std::size_t arc, Change change, int step);
  Count room(std::size_t arc, Change change, int step, Count enough, std::vector<Bar>& bars);
  void add_bars(std::size_t arc, Change change, int step, std::vector<Bar>& bars);
  void open(std::size_t arc, std::array<Way, 2> ways);
};

Count people_in(Change change) { return change == Change::status ? 0 : 1; }
Count unmet_in(Change change) { return change == Change::others ? 0 : 1; }

Flow::Flow(Publication& publication, const Numbers& all,
           const std::vector<std::pair<std::string, Numbers>>& groups)
    : at_(kFirstGroup + 2 * groups.size()) {
  const bool by_column = !publication.groups.empty();
  Count profiled = 0;
  for (std::size_t i = 0; i < kProfiles; ++i) profiled += all.people[i];

  for (std::size_t i = 0; i < groups.size(); ++i) {
    const std::size_t group = kFirstGroup + 2 * i;
    const Numbers& numbers = groups[i].second;
    PublishedNumbers* const shown = by_column ? &publication.groups[i].second : nullptr;
    Count known = 0;
    for (std::size_t k = 0; k < kOutcomes; ++k) {
      const bool is_profile = k < kProfiles;
      if (is_profile) known += numbers.people[k];
      add({.from = is_profile ? group + 1 : group,
           .to = kFirstOutcome + k,
           .passing = is_profile ? Passing::profiled : Passing::unprofiled,
           .is_cell = by_column,
           .shown_people = shown ? &shown->people[k] : nullptr,
           .people = numbers.people[k],
           .unmet = is_profile ? numbers.unmet[k] : 0});
    }
    add({.from = kAll,
         .to = group,
         .shown_people = shown ? &shown->total : nullptr,
         .people = numbers.total(),
         .unmet = numbers.total_unmet()});
    add({.from = group,
         .to = group + 1,
         .passing = Passing::profiled,
         .shown_unmet = shown ? &shown->unmet : nullptr,
         .people = known,
         .unmet = numbers.total_unmet()});
  }
  for (std::size_t k = 0; k < kOutcomes; ++k) {
    const bool is_profile = k < kProfiles;
    add({.from = kFirstOutcome + k,
         .to = is_profile ? kProfiled : kSink,
         .passing = is_profile ? Passing::profiled : Passing::unprofiled,
         .is_cell = !by_column,
         .shown_people = &publication.all.people[k],
         .shown_unmet = is_profile ? &publication.unmet[k] : nullptr,
         .people = all.people[k],
         .unmet = is_profile ? all.unmet[k] : 0});
  }
  add({.from = kProfiled,
       .to = kSink,
       .passing = Passing::profiled,
       .shown_unmet = &publication.all.unmet,
       .people = profiled,
       .unmet = all.total_unmet()});
  add({.from = kSink,
       .to = kAll,
       .is_known = !is_small(all.total()),
       .shown_people = &publication.all.total,
       .people = all.total(),
       .unmet = all.total_unmet()});
}

void Flow::add(Arc arc) {
  at_[arc.from].push_back(arcs_.size());
  at_[arc.to].push_back(arcs_.size());
  arcs_.push_back(arc);
}

/// Whether the numbers could be so, whatever is published.
bool Flow::is_possible(const Arc& arc, Change change, int step) const {
  const Count people = arc.people + step * people_in(change);
  const Count unmet = arc.unmet + step * unmet_in(change);
  if (unmet_in(change) != 0 && arc.passing == Passing::unprofiled) return false;
  if (arc.is_known && people != arc.people) return false;
  return 0 <= unmet && unmet <= people;
}

bool Flow::is_shown_so(const Arc& arc, Change change, int step) const {
  return admits(arc.shown_people, arc.people + step * people_in(change)) &&
         admits(arc.shown_unmet, arc.unmet + step * unmet_in(change));
}

/// Looks for a way to send one person from `start` to `goal`, along arcs or back along them.
bool Flow::search(std::size_t start, std::size_t goal, std::size_t without, Change change) {
  by_.assign(at_.size(), without);
  is_reached_.assign(at_.size(), false);
  reached_.assign(1, start);
  is_reached_[start] = true;
  // Depth first: most ways are short, and the outcomes have an arc to every group.
  std::vector<std::size_t> open{start};
  while (!open.empty()) {
    const std::size_t node = open.back();
    open.pop_back();
    for (const std::size_t index : at_[node]) {
      const Arc& arc = arcs_[index];
      const int step = arc.from == node ? 1 : -1;
      const std::size_t other = step == 1 ? arc.to : arc.from;
      if (index == without || is_reached_[other]) continue;
      if (!is_possible(arc, change, step) || !is_shown_so(arc, change, step)) continue;
      is_reached_[other] = true;
      by_[other] = index;
      if (other == goal) return true;
      reached_.push_back(other);
      open.push_back(other);
    }
  }
  return false;
}

void Flow::push(std::size_t arc, Change change, int step) {
  arcs_[arc].people += step * people_in(change);
  arcs_[arc].unmet += step * unmet_in(change);
}

void Flow::add_bars(std::size_t index, Change change, int step, std::vector<Bar>& bars) {
  const Arc& arc = arcs_[index];
  if (!is_possible(arc, change, step)) return;
  if (!admits(arc.shown_people, arc.people + step * people_in(change))) {
    bars.push_back({index, arc.shown_people});
  }
  if (!admits(arc.shown_unmet, arc.unmet + step * unmet_in(change))) {
    bars.push_back({index, arc.shown_unmet});
  }
}

/// By how many the flow through an arc can grow (step 1) or shrink (step -1), at most `enough`.
/// When it is less, `bars` gets what stands in the way. Leaves the flow as it was.
Count Flow::room(std::size_t index, Change change, int step, Count enough, std::vector<Bar>& bars) {
  const std::size_t start = step == 1 ? arcs_[index].to : arcs_[index].from;
  const std::size_t goal = step == 1 ? arcs_[index].from : arcs_[index].to;
  std::vector<std::pair<std::size_t, int>> pushed;
  const auto send = [&](std::size_t arc, int direction) {
    push(arc, change, direction);
    pushed.emplace_back(arc, direction);
  };
  Count found = 0;
  for (; found < enough; ++found) {
    if (!is_possible(arcs_[index], change, step) || !is_shown_so(arcs_[index], change, step)) {
      add_bars(index, change, step, bars);
      break;
    }
    if (!search(start, goal, index, change)) {
      for (const std::size_t node : reached_) {
        for (const std::size_t arc : at_[node]) {
          const bool leaves = arcs_[arc].from == node;
          if (arc == index || is_reached_[leaves ? arcs_[arc].to : arcs_[arc].from]) continue;
          add_bars(arc, change, leaves ? 1 : -1, bars);
        }
      }
      break;
    }
    send(index, step);
    for (std::size_t node = goal; node != start;) {
      const Arc& arc = arcs_[by_[node]];
      const int direction = arc.to == node ? 1 : -1;
      const std::size_t before = direction == 1 ? arc.from : arc.to;
      send(by_[node], direction);
      node = before;
    }
  }
  for (const auto& [arc, direction] : pushed) push(arc, change, -direction);
  return found;
}

/// Hides counts until the one that the two ways change has kOpen possible values. Each way reaches
/// every value between its ends, the true one among them.
void Flow::open(std::size_t index, std::array<Way, 2> ways) {
  while (true) {
    std::vector<Bar> bars;
    Count more = 0;
    Count fewer = 0;
    for (const auto& [change, sign] : ways) {
      more = std::max(more, room(index, change, sign, kOpen - 1, bars));
      if (more + fewer >= kOpen - 1) return;
      fewer = std::max(fewer, room(index, change, -sign, kOpen - 1, bars));
      if (more + fewer >= kOpen - 1) return;
    }
    if (bars.empty()) return;
    // What is missed least: a cell rather than a sum, a small one rather than a large one, and the
    // count itself last, since that helps it least.
    const auto cost = [&](const Bar& bar) {
      const Arc& arc = arcs_[bar.arc];
      const Count count = bar.shown == arc.shown_unmet ? arc.unmet : arc.people;
      const int rank = bar.arc == index ? 3 : !arc.is_cell ? 2 : count == 0 ? 1 : 0;
      return std::tuple(rank, count, bar.arc);
    };
    *std::ranges::min_element(bars, {}, cost)->shown = {Published::Kind::hidden, 0};
  }
}

void Flow::protect() {
  constexpr std::array<Way, 2> kPeople{{{Change::others, 1}, {Change::unmet, 1}}};
  constexpr std::array<Way, 2> kUnmet{{{Change::unmet, 1}, {Change::status, 1}}};
  constexpr std::array<Way, 2> kOthers{{{Change::others, 1}, {Change::status, -1}}};
  // Sums first: what protects them protects much else.
  for (std::size_t i = arcs_.size(); i-- > 0;) {
    if (is_small(arcs_[i].people)) open(i, kPeople);
    if (arcs_[i].passing != Passing::profiled) continue;
    if (is_small(arcs_[i].unmet)) open(i, kUnmet);
    if (is_small(arcs_[i].people - arcs_[i].unmet)) open(i, kOthers);
  }
}

}  // namespace

void withhold(Publication& publication, const Numbers& all,
              const std::vector<std::pair<std::string, Numbers>>& groups) {
  Flow(publication, all, groups).protect();
}

}  // namespace maatwerk
