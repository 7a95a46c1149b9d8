/// What the catalogue says, in both languages, and where it comes from.
#pragma once

#include "base/language.h"
#include "catalog/words.h"

#include <string>
#include <vector>

namespace maatwerk {

struct Text {
  std::string nl;
  std::string en;

  [[nodiscard]] const std::string& in(Language language) const {
    return language == Language::nl ? nl : en;
  }
  [[nodiscard]] bool empty() const { return nl.empty(); }
  static void each(auto& self, auto& walk) { walk(self.nl, self.en); }
};

/// A line of advice and where it comes from. `source` is "source-id" or "source-id/place-id".
struct Advice {
  Text text;
  Ground ground = Ground::derived;
  std::string source;

  static void each(auto& self, auto& walk) { walk(self.text, self.ground, self.source); }
};

struct SourcePlace {
  std::string id;
  Text label;

  static void each(auto& self, auto& walk) { walk(self.id, self.label); }
};

struct Source {
  std::string id;
  Text title;
  std::string address;
  int year = 0;      ///< 0: not known.
  std::string read;  ///< abstract, excerpt or whole: how much of it was read.
  std::vector<SourcePlace> places;

  static void each(auto& self, auto& walk) {
    walk(self.id, self.title, self.address, self.year, self.read, self.places);
  }
};

}  // namespace maatwerk
