/// What the user asked for, as plain data. Filled by the command line, read by the commands;
/// nothing here opens a file.
#pragma once

#include "base/language.h"
#include "catalog/words.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace maatwerk {

enum class Format { text, json };
enum class Colour { automatic, always, never };

/// Every command ends with one of these.
enum class Exit { done = 0, findings = 1, failed = 2, interrupted = 130 };

struct CommonOptions {
  Language language = Language::en;
  Colour colour = Colour::automatic;
  std::vector<std::string> catalogs;
  bool no_input = false;
  std::string output;  ///< Empty: standard output.
  Format format = Format::text;
};

struct RecommendOptions {
  std::vector<std::pair<FieldId, std::string>> answers;  ///< As given, in order.
  std::string person_file;                               ///< Empty: none.
  int top = 5;
  bool why = false;
  bool why_not = false;
};

struct ProfilesOptions {
  std::string id;  ///< Empty: all.
};

struct ActivitiesOptions {
  std::string id;       ///< Empty: all that pass the filters.
  std::string level;    ///< Id or label; empty: all.
  std::string kind;     ///< Id or label; empty: all.
  std::string profile;  ///< Id or name: those with a good or strong fit, best first; empty: all.
  std::string search;
};

struct CheckOptions {
  std::vector<std::string> paths;
};

}  // namespace maatwerk
