#include "cli/answer_words.h"

#include <span>

namespace maatwerk {
namespace {

struct Word {
  std::string_view nl;
  std::string_view en;
};

constexpr Word kPersistence[]{{"dreigend", "threatening"},
                              {"situationeel", "situational"},
                              {"structureel", "structural"},
                              {"complex", "complex"}};
constexpr Word kMotivation[]{{"ja", "yes"}, {"nee", "no"}, {"onduidelijk", "unclear"}};
constexpr Word kCoping[]{{"actief", "active"}, {"passief", "passive"}};
constexpr Word kGender[]{{"vrouw", "woman"}, {"man", "man"}, {"anders", "other"}};
constexpr Word kGroups[]{{"partner-overleden", "widowed"},
                         {"dierbare-verloren", "bereaved"},
                         {"gescheiden", "divorced"},
                         {"woont-alleen", "lives-alone"},
                         {"mantelzorger", "informal-carer"},
                         {"chronisch-ziek", "chronic-illness"},
                         {"kanker", "cancer"},
                         {"dementie", "dementia"},
                         {"veel-zorg-nodig", "care-intensive"},
                         {"lichamelijke-beperking", "physical-disability"},
                         {"loopt-moeilijk", "mobility-impaired"},
                         {"slechtziend", "visually-impaired"},
                         {"slechthorend", "hearing-impaired"},
                         {"verstandelijke-beperking", "intellectual-disability"},
                         {"psychiatrische-achtergrond", "psychiatric"},
                         {"verslaving", "addiction"},
                         {"dakloos", "homeless"},
                         {"verpleeghuis", "care-home"},
                         {"thuiszorg", "home-care"},
                         {"migratieachtergrond", "migrant"},
                         {"spreekt-weinig-nederlands", "limited-dutch"},
                         {"laag-inkomen", "low-income"},
                         {"laaggeletterd", "low-literacy"},
                         {"lhbti", "lgbt"}};
constexpr Word kInterests[]{{"dieren", "animals"},
                            {"creatief", "creative"},
                            {"cultuur", "culture"},
                            {"dansen", "dance"},
                            {"bewegen", "exercise"},
                            {"koken-en-eten", "food"},
                            {"spelletjes", "games"},
                            {"anderen-helpen", "helping"},
                            {"vakantie", "holidays"},
                            {"nederlands-leren", "language"},
                            {"iets-nieuws-leren", "learning"},
                            {"muziek", "music"},
                            {"natuur", "nature"},
                            {"verhalen", "stories"}};
constexpr Word kWishes[]{{"ontmoeten", "meeting"},
                         {"bezigheid", "activity"},
                         {"vaste-kring", "steady-circle"},
                         {"vertrouwd-iemand", "confidant"},
                         {"lotgenoten", "peers"},
                         {"vaardigheden", "skills"},
                         {"verwachtingen", "expectations"},
                         {"rol", "role"},
                         {"zingeving", "meaning"},
                         {"praktische-hulp", "practical-access"},
                         {"luisterend-oor", "listening-ear"},
                         {"beroepskracht", "guidance"},
                         {"vangnet", "safety-net"},
                         {"met-rust-gelaten-worden", "nothing"}};
constexpr Word kReach[]{
    {"thuis", "home"}, {"opgehaald", "fetched"}, {"zelfstandig", "independent"}};
constexpr Word kPrefers[]{{"groep", "group"}, {"een-op-een", "one-on-one"}, {"cursus", "course"}};
constexpr Word kInternet[]{{"ja", "yes"}, {"nee", "no"}};
constexpr Word kLoneliness[]{
    {"sociaal", "social"}, {"emotioneel", "emotional"}, {"allebei", "both"}};
constexpr Word kSignals[]{{"suïcidaliteit", "suicidality"},
                          {"mishandeling", "abuse"},
                          {"zelfverwaarlozing", "self-neglect"},
                          {"verwardheid", "confusion"}};

std::span<const Word> words_of(FieldId field) {
  switch (field) {
    case FieldId::persistence:
      return kPersistence;
    case FieldId::motivation:
      return kMotivation;
    case FieldId::coping:
      return kCoping;
    case FieldId::gender:
      return kGender;
    case FieldId::groups:
      return kGroups;
    case FieldId::interests:
      return kInterests;
    case FieldId::wishes:
      return kWishes;
    case FieldId::reach:
      return kReach;
    case FieldId::prefers:
      return kPrefers;
    case FieldId::internet:
      return kInternet;
    case FieldId::loneliness:
      return kLoneliness;
    case FieldId::signals:
      return kSignals;
    case FieldId::id:
    case FieldId::age:
      return {};
  }
  return {};
}

}  // namespace

std::vector<std::string_view> answer_words(FieldId field, Language language) {
  std::vector<std::string_view> words;
  for (const Word& word : words_of(field)) {
    words.push_back(language == Language::nl ? word.nl : word.en);
  }
  return words;
}

}  // namespace maatwerk
