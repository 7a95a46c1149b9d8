#include "base/text.h"
#include "report/explain_messages.h"
#include "report/explain_text.h"
#include "report/messages.h"
#include "report/scheme.h"

#include <fmt/format.h>

namespace maatwerk {

void ExplainText::to_profile() {
  page_.heading(words_.in(explain_say::kToProfile));
  answer(FieldId::persistence, explain_say::kRowOpen, "handbook/appendix-1-duration");
  answer(FieldId::motivation, explain_say::kColumnOpen, "handbook/appendix-1-motivation");
  page_.gap();
  draw_scheme(classified(), words_, look_, page_);
  if (classified().by_scheme) {
    const Advice& differs = catalog().advice.coping_differs;
    page_.gap();
    page_.paragraph(fmt::format("{}: {} {}", words_.in(say::kAlternative),
                                words_.coping_differs(*classified().by_scheme),
                                words_.grounded(differs.ground, differs.source)));
  }
  constexpr std::size_t kFew = 2;
  if (classified().candidates.size() > kFew) {
    page_.gap();
    page_.paragraph(fill(words_.in(explain_say::kSeveral),
                         {{"n", std::to_string(classified().candidates.size())}}));
  } else {
    for (const Profile id : classified().candidates) describe(id);
  }
  if (case_.person.persistence == Persistence::complex) {
    page_.gap();
    page_.item("!", with_ground(catalog().advice.professional_first));
  }
}

void ExplainText::answer(FieldId field, const Bilingual& open, const std::string& place) {
  std::string text(words_.in(open));
  if (!is_unknown(case_.person, field)) {
    const std::size_t value = answer_of(case_.person, field);
    text = words_.in(catalog().field(field).values[value].meaning) + " " +
           words_.grounded(Ground::handbook, place);
  }
  page_.item("-", fmt::format("{}: {}. {}", phrases_.field(field),
                              phrases_.now(case_.person, field), text));
}

void ExplainText::describe(Profile id) {
  const ProfileText& profile = catalog().profile(id);
  page_.heading(fmt::format("{}: {}", words_.in(say::kProfile), words_.name(id)));
  page_.paragraph(with_ground(profile.portrait));
  page_.gap();
  for (const auto& [label, how] : {std::pair(&explain_say::kSeeksStrongly, Seek::strongly),
                                   std::pair(&explain_say::kSeeksSome, Seek::some),
                                   std::pair(&explain_say::kSeeksNotFirst, Seek::not_first)}) {
    seeks(profile, *label, how);
  }
  page_.labelled(words_.in(say::kAim), with_ground(profile.aim), 0, kColumn);
  for (const auto& [label, lines] : {std::pair(&explain_say::kFirst, &profile.first),
                                     std::pair(&explain_say::kNotFirst, &profile.not_first)}) {
    page_.gap();
    page_.paragraph(words_.in(*label));
    for (const Advice& line : *lines) page_.item("-", with_ground(line));
  }
}

void ExplainText::seeks(const ProfileText& profile, const Bilingual& label, Seek how) {
  bool first = true;
  for (const auto& [needs, ground] : phrases_.sought(profile, how)) {
    page_.labelled(std::exchange(first, false) ? words_.in(label) : "",
                   words_.needs(needs) + " " + ground, 0, kColumn);
  }
}

}  // namespace maatwerk
