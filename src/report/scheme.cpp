#include "report/scheme.h"

#include "base/text.h"
#include "report/explain_messages.h"
#include "report/messages.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace maatwerk {
namespace {

constexpr std::size_t kColumns = 3;
using Row = std::array<std::string, kColumns>;

std::string_view sign_of(SchemeMark mark, bool utf8) {
  switch (mark) {
    case SchemeMark::outcome:
      return utf8 ? "●" : "[x]";
    case SchemeMark::possible:
      return utf8 ? "○" : "[?]";
    case SchemeMark::by_scheme:
      return utf8 ? "◇" : "[s]";
    case SchemeMark::none:
      break;
  }
  return {};
}

const Bilingual& meaning_of(SchemeMark mark) {
  return mark == SchemeMark::outcome    ? explain_say::kOutcome
         : mark == SchemeMark::possible ? explain_say::kPossible
                                        : explain_say::kByScheme;
}

std::string cell(const Classification& classification, Profile profile, const Phrases& words,
                 bool utf8) {
  const std::string_view sign = sign_of(mark_in_scheme(classification, profile), utf8);
  return (sign.empty() ? "" : std::string(sign) + " ") + words.name(profile);
}

/// The lines of a frame, in the characters that the screen can show.
struct Frame {
  std::string_view across, down;
  std::array<std::string_view, 3> top, middle, bottom;  ///< Left corner, crossing, right corner.
};
constexpr Frame kLines{"─", "│", {"┌", "┬", "┐"}, {"├", "┼", "┤"}, {"└", "┴", "┘"}};
constexpr Frame kAscii{"-", "|", {"+", "+", "+"}, {"+", "+", "+"}, {"+", "+", "+"}};

class Drawing {
 public:
  Drawing(const std::vector<Row>& rows, bool utf8) : rows_(rows), frame_(utf8 ? kLines : kAscii) {
    for (const Row& row : rows) {
      for (std::size_t i = 0; i < kColumns; ++i) {
        widths_[i] = std::max(widths_[i], display_width(row[i]));
      }
    }
  }

  [[nodiscard]] std::size_t width() const {
    std::size_t sum = kColumns + 1;
    for (const std::size_t width : widths_) sum += width + 2;
    return sum;
  }

  void onto(Page& page) const {
    page.verbatim(rule(frame_.top));
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (i > 0) page.verbatim(rule(frame_.middle));
      page.verbatim(line(rows_[i]));
    }
    page.verbatim(rule(frame_.bottom));
  }

 private:
  const std::vector<Row>& rows_;
  const Frame& frame_;
  std::array<std::size_t, kColumns> widths_{};

  [[nodiscard]] std::string rule(const std::array<std::string_view, 3>& corners) const {
    std::string drawn(corners[0]);
    for (std::size_t i = 0; i < kColumns; ++i) {
      for (std::size_t n = 0; n < widths_[i] + 2; ++n) drawn += frame_.across;
      drawn += i + 1 < kColumns ? corners[1] : corners[2];
    }
    return drawn;
  }

  [[nodiscard]] std::string line(const Row& row) const {
    std::string drawn(frame_.down);
    for (std::size_t i = 0; i < kColumns; ++i) {
      drawn += " " + row[i] + std::string(widths_[i] - display_width(row[i]) + 1, ' ');
      drawn += frame_.down;
    }
    return drawn;
  }
};

}  // namespace

SchemeMark mark_in_scheme(const Classification& classification, Profile profile) {
  if (classification.profile == profile) return SchemeMark::outcome;
  if (classification.by_scheme == profile) return SchemeMark::by_scheme;
  return std::ranges::find(classification.candidates, profile) != classification.candidates.end()
             ? SchemeMark::possible
             : SchemeMark::none;
}

std::string scheme_column(const Phrases& words, bool oriented) {
  std::vector<std::string> answers;
  const std::vector<Value>& values = words.catalog().field(FieldId::motivation).values;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if ((static_cast<Motivation>(i) == Motivation::yes) == oriented) {
      answers.push_back(words.in(values[i].label));
    }
  }
  return join(answers, words.in(say::kOr));
}

void draw_scheme(const Classification& classification, const Phrases& words, Look look,
                 Page& page) {
  const auto shown = [&](const std::string& text) { return look.utf8 ? text : to_ascii(text); };
  const Field& persistence = words.catalog().field(FieldId::persistence);
  const std::string motivation = words.in(words.catalog().field(FieldId::motivation).label) + ": ";
  std::vector<Row> rows{{shown(words.in(persistence.label)),
                         shown(motivation + scheme_column(words, true)),
                         shown(motivation + scheme_column(words, false))}};
  for (std::size_t i = 0; i < kPersistenceIds.size(); ++i) {
    const auto duration = static_cast<Persistence>(i);
    const auto profile = [&](bool oriented) {
      return shown(cell(classification, profile_in(duration, oriented), words, look.utf8));
    };
    rows.push_back({shown(words.in(persistence.values[i].label)), profile(true), profile(false)});
  }
  const Drawing drawing(rows, look.utf8);
  if (drawing.width() <= look.width) {
    drawing.onto(page);
  } else {
    for (const Row& row : rows) page.item("-", row[0] + ": " + row[1] + " / " + row[2]);
  }
  for (const SchemeMark mark : {SchemeMark::outcome, SchemeMark::possible, SchemeMark::by_scheme}) {
    for (std::size_t i = 0; i < kProfiles; ++i) {
      if (mark_in_scheme(classification, static_cast<Profile>(i)) != mark) continue;
      page.item(sign_of(mark, look.utf8), words.in(meaning_of(mark)));
      break;
    }
  }
}

}  // namespace maatwerk
