#include "base/text.h"
#include "report/coverage.h"
#include "report/coverage_messages.h"
#include "report/coverage_phrases.h"
#include "report/messages.h"
#include "report/table.h"

#include <array>
#include <span>
#include <vector>

namespace maatwerk {
namespace {

class CoverageText {
 public:
  CoverageText(const CoverageReport& report, Language language, Look look)
      : report_(report), phrases_(report, language), look_(look) {}

  std::string write() {
    std::string out = map() + stands_out();
    if (report_.local) out += local_coverage_text(report_, *report_.local, phrases_, look_);
    return out + notes();
  }

 private:
  const CoverageReport& report_;
  CoveragePhrases phrases_;
  Look look_;

  Table table(std::span<const Level> levels) const {
    Table table(look_);
    std::vector<std::pair<std::string, std::size_t>> over;
    std::vector<std::string> heads;
    for (const Level level : levels) {
      over.emplace_back(phrases_.words().in(report_.catalog.vocabulary.levels[at(level)].label),
                        kKindIds.size());
      for (const Bilingual& kind : cover::kKinds) heads.push_back(phrases_.say(kind) + " ");
    }
    heads.push_back(phrases_.say(cover::kTotal) + " ");
    table.over(std::move(over));
    table.line("", heads);
    for (std::size_t i = 0; i < kProfiles; ++i) {
      std::vector<std::string> cells;
      Supply sum;
      for (const Level level : levels) {
        for (const Supply supply : report_.supply.profiles[i].cells[at(level)]) {
          cells.push_back(phrases_.cell(supply));
          sum.strong += supply.strong;
          sum.good += supply.good;
        }
      }
      cells.push_back(phrases_.cell(sum));
      table.line(phrases_.words().name(static_cast<Profile>(i)), std::move(cells));
    }
    return table;
  }

  /// Both levels side by side where there is room, else one below the other.
  std::string map() const {
    static constexpr std::array kBoth{Level::evidence_backed, Level::promising};
    Page top(look_);
    top.heading(phrases_.say(cover::kHeading));
    const std::size_t off = report_.catalog.switched_off.size();
    top.paragraph(phrases_.say(
        off == 0 ? cover::kHowCounted : cover::kSwitchedOff,
        {{"n", std::to_string(report_.catalog.activities.size())}, {"off", std::to_string(off)}}));
    if (!report_.catalog.overlays.empty()) {
      top.paragraph(
          phrases_.say(say::kWithOverlays, {{"names", join(report_.catalog.overlays, ", ")}}));
    }
    std::string out = top.text() + "\n";
    if (const Table whole = table(kBoth); whole.fits()) {
      out += whole.text();
    } else {
      for (const Level& level : kBoth) out += table(std::span(&level, 1)).text();
    }
    Page legend(look_);
    legend.paragraph(phrases_.say(cover::kLegend));
    return out + legend.text();
  }

  /// What hangs on one activity or on none, the worst first.
  std::vector<std::string> thin_spots() const {
    static constexpr std::array kWorstFirst{Backing::none, Backing::groups_only, Backing::one,
                                            Backing::one_for_others};
    static constexpr std::array kSentences{cover::kNoBest, cover::kBestForGroups, cover::kOneBest,
                                           cover::kOneForOthers};
    std::vector<std::string> found;
    for (const Backing backing : kWorstFirst) {
      for (std::size_t i = 0; i < kProfiles; ++i) {
        const ProfileSupply& supply = report_.supply.profiles[i];
        if (supply.backing != backing) continue;
        std::vector<std::size_t> named = supply.best;
        if (backing == Backing::one_for_others) {
          std::erase_if(named, [&](std::size_t activity) {
            return is_for_groups(report_.catalog.activities[activity]);
          });
        }
        const Bilingual& sentence =
            supply.all.all() == 0 ? cover::kNothingAtAll : kSentences[at(backing)];
        found.push_back(
            phrases_.say(sentence, {{"profile", phrases_.words().name(static_cast<Profile>(i))},
                                    {"names", phrases_.names(named)}}));
      }
    }
    return found;
  }

  std::vector<std::string> needs() const {
    std::vector<std::string> unserved;
    std::vector<std::string> once;
    for (std::size_t i = 0; i < kProfiles; ++i) {
      const ProfileSupply& supply = report_.supply.profiles[i];
      const std::string& profile = phrases_.words().name(static_cast<Profile>(i));
      if (supply.all.all() == 0) continue;
      if (supply.unserved != 0) {
        unserved.push_back(phrases_.say(
            cover::kUnserved,
            {{"profile", profile}, {"needs", phrases_.words().needs(supply.unserved)}}));
      }
      for (const ServedOnce& each : supply.served_once) {
        once.push_back(
            phrases_.say(cover::kServedOnce, {{"profile", profile},
                                              {"needs", phrases_.words().needs(one(each.need))},
                                              {"names", phrases_.name_and_groups(each.activity)}}));
      }
    }
    unserved.insert(unserved.end(), once.begin(), once.end());
    return unserved;
  }

  std::string stands_out() const {
    Page page(look_);
    page.heading(phrases_.say(cover::kStandsOut));
    std::vector<std::string> lines;
    if (report_.fail_below) {
      const Set below = report_.supply.below(*report_.fail_below);
      lines.push_back(
          phrases_.say(below != 0 ? cover::kBelow : cover::kNotBelow,
                       {{"n", std::to_string(*report_.fail_below)},
                        {"profiles", with_counts(report_, below, phrases_.words().language())}}));
    }
    for (std::string& line : thin_spots()) lines.push_back(std::move(line));
    for (std::string& line : needs()) lines.push_back(std::move(line));
    const Coverage& supply = report_.supply;
    if (supply.groups_without != 0) {
      lines.push_back(phrases_.say(
          cover::kNoGroups, {{"who", phrases_.words().groups(supply.groups_without, say::kAnd)}}));
    }
    if (supply.interests_without != 0) {
      lines.push_back(phrases_.say(
          cover::kNoInterests, {{"what", phrases_.words().interests(supply.interests_without)}}));
    }
    if (lines.empty()) page.paragraph(phrases_.say(cover::kNothingOut));
    for (const std::string& line : lines) page.item("-", line);
    return "\n" + page.text();
  }

  std::string notes() const {
    Page page(look_);
    page.heading(phrases_.say(cover::kNotes));
    page.item("-", phrases_.say(cover::kOutcome));
    page.item("-", phrases_.say(cover::kConditions));
    page.item("-", phrases_.words().in(report_.catalog.advice.derived_tie.text));
    return "\n" + page.text();
  }
};

}  // namespace

std::string coverage_text(const CoverageReport& report, Language language, Look look) {
  return CoverageText(report, language, look).write();
}

}  // namespace maatwerk
