// Writes intake rows of people who do not exist, always the same ones.
// Usage: bench-people five|full|jsonl ROWS >FILE
//   five   CSV: id,municipality,age,persistence,motivation
//   full   CSV: every question of the form; hardly two people are alike
//   jsonl  the people of `five` as JSON lines, null for what is blank
// No cell needs quotes and no row is a reject.
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

namespace {

struct Choice {
  std::string_view word;
  std::uint32_t weight;
};
using Choices = std::span<const Choice>;

constexpr Choice kMunicipalities[] = {
    {"Alkmaar", 11},       {"Almelo", 7},          {"Almere", 22},     {"Amersfoort", 16},
    {"Amsterdam", 90},     {"Apeldoorn", 17},      {"Arnhem", 16},     {"Assen", 7},
    {"Bergen op Zoom", 7}, {"Breda", 18},          {"Delft", 11},      {"Den Helder", 6},
    {"Deventer", 10},      {"Dordrecht", 12},      {"Ede", 12},        {"Eindhoven", 24},
    {"Emmen", 11},         {"Enschede", 16},       {"Gouda", 7},       {"Groningen", 24},
    {"Haarlem", 16},       {"Haarlemmermeer", 16}, {"Heerlen", 9},     {"Helmond", 9},
    {"Hilversum", 9},      {"Leeuwarden", 13},     {"Leiden", 13},     {"Lelystad", 8},
    {"Maastricht", 12},    {"Middelburg", 5},      {"Nijmegen", 18},   {"Roermond", 6},
    {"Rotterdam", 66},     {"'s-Gravenhage", 55},  {"Tilburg", 23},    {"Utrecht", 36},
    {"Venlo", 10},         {"Zaanstad", 16},       {"Zoetermeer", 13}, {"Zwolle", 13}};

constexpr Choice kPersistence[] = {{"threatening", 20}, {"situational", 35}, {"structural", 25},
                                   {"complex", 15},     {"unknown", 3},      {"", 2}};
constexpr Choice kMotivation[] = {
    {"yes", 45}, {"no", 20}, {"unclear", 25}, {"unknown", 5}, {"", 5}};
constexpr Choice kCoping[] = {{"active", 40}, {"passive", 40}, {"unknown", 15}, {"", 5}};
constexpr Choice kGender[] = {{"woman", 58}, {"man", 39}, {"other", 1}, {"", 2}};
constexpr Choice kReach[] = {
    {"home", 20}, {"fetched", 25}, {"independent", 45}, {"unknown", 5}, {"", 5}};
constexpr Choice kPrefers[] = {{"group", 35}, {"one-on-one", 35}, {"course", 15}, {"", 15}};
constexpr Choice kInternet[] = {{"yes", 60}, {"no", 30}, {"unknown", 10}};
constexpr Choice kLoneliness[] = {
    {"social", 30}, {"emotional", 25}, {"both", 25}, {"unknown", 15}, {"", 5}};
constexpr Choice kGroups[] = {{"widowed", 30},
                              {"bereaved", 12},
                              {"divorced", 14},
                              {"lives-alone", 40},
                              {"informal-carer", 12},
                              {"chronic-illness", 20},
                              {"cancer", 5},
                              {"dementia", 6},
                              {"physical-disability", 8},
                              {"mobility-impaired", 15},
                              {"visually-impaired", 6},
                              {"hearing-impaired", 9},
                              {"intellectual-disability", 4},
                              {"psychiatric", 8},
                              {"addiction", 4},
                              {"homeless", 2},
                              {"care-home", 6},
                              {"home-care", 14},
                              {"migrant", 10},
                              {"limited-dutch", 6},
                              {"low-income", 14},
                              {"low-literacy", 7},
                              {"lgbt", 4}};
constexpr Choice kInterests[] = {
    {"animals", 12}, {"creative", 12}, {"culture", 10}, {"dance", 6},    {"exercise", 14},
    {"food", 12},    {"games", 12},    {"helping", 8},  {"holidays", 6}, {"language", 4},
    {"learning", 6}, {"music", 14},    {"nature", 12},  {"stories", 8}};
constexpr Choice kWishes[] = {
    {"meeting", 20},  {"activity", 16}, {"steady-circle", 10},   {"confidant", 14},
    {"peers", 10},    {"skills", 5},    {"expectations", 4},     {"role", 8},
    {"meaning", 8},   {"guidance", 6},  {"practical-access", 8}, {"listening-ear", 12},
    {"safety-net", 4}};
constexpr Choice kSignals[] = {
    {"suicidality", 2}, {"abuse", 1}, {"self-neglect", 3}, {"confusion", 2}};

/// SplitMix64, so that every library gives the same people.
class Chance {
 public:
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  std::uint32_t below(std::uint32_t limit) {
    return static_cast<std::uint32_t>(((next() >> 32U) * limit) >> 32U);
  }
  bool percent(std::uint32_t share) { return below(100) < share; }

 private:
  std::uint64_t state_ = 20171001;
};

std::size_t pick(Chance& chance, Choices choices) {
  std::uint32_t total = 0;
  for (const Choice& choice : choices) total += choice.weight;
  std::uint32_t left = chance.below(total);
  std::size_t i = 0;
  while (left >= choices[i].weight) left -= choices[i++].weight;
  return i;
}

/// Most are old: three dice between 55 and 97; a quarter is of any age.
std::uint32_t pick_age(Chance& chance) {
  if (chance.percent(25)) return 18 + chance.below(82);
  return 55 + chance.below(15) + chance.below(15) + chance.below(15);
}

void add_number(std::string& line, std::uint64_t number) {
  std::array<char, 20> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  line.append(digits.data(), end);
}

/// Up to `most` different ones, joined by "|".
void add_list(std::string& line, Chance& chance, Choices choices, std::uint32_t most) {
  std::uint32_t taken = 0;
  for (std::uint32_t count = chance.below(most + 1); count > 0; --count) {
    const std::size_t i = pick(chance, choices);
    if ((taken >> i & 1U) != 0) continue;
    if (taken != 0) line += '|';
    taken |= 1U << i;
    line += choices[i].word;
  }
}

/// What all three forms begin with. The age is 0 when it is not known.
struct Person {
  std::uint64_t id = 0;
  std::string_view municipality;
  std::uint32_t age = 0;
  std::string_view persistence;
  std::string_view motivation;
};

Person next_person(Chance& chance, std::uint64_t row) {
  Person person;
  person.id = 1000001 + row;
  person.municipality = kMunicipalities[pick(chance, kMunicipalities)].word;
  if (!chance.percent(3)) person.age = pick_age(chance);
  person.persistence = kPersistence[pick(chance, kPersistence)].word;
  person.motivation = kMotivation[pick(chance, kMotivation)].word;
  return person;
}

void add_csv(std::string& text, const Person& person) {
  text += 'c';
  add_number(text, person.id);
  ((text += ',') += person.municipality) += ',';
  if (person.age != 0) add_number(text, person.age);
  ((text += ',') += person.persistence) += ',';
  text += person.motivation;
}

void add_rest_of_form(std::string& text, Chance& chance) {
  for (const Choices choices : {Choices{kGender}, Choices{kCoping}, Choices{kReach},
                                Choices{kPrefers}, Choices{kInternet}, Choices{kLoneliness}}) {
    (text += ',') += choices[pick(chance, choices)].word;
  }
  add_list(text += ',', chance, kGroups, 4);
  add_list(text += ',', chance, kInterests, 3);
  text += ',';
  if (chance.percent(3)) {
    text += "nothing";
  } else {
    add_list(text, chance, kWishes, 3);
  }
  text += ',';
  if (chance.below(200) == 0) text += kSignals[pick(chance, kSignals)].word;
}

void add_json_word(std::string& text, std::string_view key, std::string_view word) {
  ((text += ",\"") += key) += "\":";
  if (word.empty()) {
    text += "null";
  } else {
    ((text += '"') += word) += '"';
  }
}

void add_json(std::string& text, const Person& person) {
  text += R"({"id":"c)";
  add_number(text, person.id);
  text += '"';
  add_json_word(text, "municipality", person.municipality);
  text += R"(,"age":)";
  if (person.age == 0) {
    text += "null";
  } else {
    add_number(text, person.age);
  }
  add_json_word(text, "persistence", person.persistence);
  add_json_word(text, "motivation", person.motivation);
  text += '}';
}

void write_people(std::string_view form, std::uint64_t rows) {
  constexpr std::size_t kBlock = 1 << 20;
  Chance chance;
  std::string text;
  text.reserve(kBlock + 4096);
  if (form != "jsonl") text += "id,municipality,age,persistence,motivation";
  if (form == "full") {
    text += ",gender,coping,reach,prefers,internet,loneliness,groups,interests,wishes,signals";
  }
  if (form != "jsonl") text += '\n';
  for (std::uint64_t row = 0; row < rows; ++row) {
    const Person person = next_person(chance, row);
    if (form == "jsonl") {
      add_json(text, person);
    } else {
      add_csv(text, person);
    }
    if (form == "full") add_rest_of_form(text, chance);
    text += '\n';
    if (text.size() < kBlock) continue;
    std::fwrite(text.data(), 1, text.size(), stdout);
    text.clear();
  }
  std::fwrite(text.data(), 1, text.size(), stdout);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view form = argc == 3 ? argv[1] : "";
  if (form != "five" && form != "full" && form != "jsonl") {
    std::fputs("usage: bench-people five|full|jsonl ROWS\n", stderr);
    return 2;
  }
  write_people(form, std::strtoull(argv[2], nullptr, 10));
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0 ? 0 : 1;
}
