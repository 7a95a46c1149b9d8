/// What the user asked for, as plain data. Filled by the command line, read by the commands;
/// nothing here opens a file.
#pragma once

#include "base/language.h"
#include "catalog/words.h"
#include "intake/intake_file.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace maatwerk {

enum class Format { text, json, jsonl, csv, html };
enum class Colour { automatic, always, never };

/// Every command ends with one of these.
enum class Exit { done = 0, findings = 1, failed = 2, interrupted = 130 };

struct CommonOptions {
  Language language = Language::en;  ///< Of the result.
  Language prompts = Language::en;   ///< Of questions, and of what is said around them.
  Colour colour = Colour::automatic;
  std::vector<std::string> catalogs;
  bool no_input = false;
  std::string output;  ///< Empty: standard output.
  Format format = Format::text;
};

/// The person that a command is about.
struct PersonOptions {
  std::vector<std::pair<FieldId, std::string>> answers;  ///< As given, in order.
  std::string file;                                      ///< Empty: none.
};

/// Which of the local offer is looked at.
struct LocalOptions {
  std::string area;   ///< Empty: all areas.
  std::string today;  ///< "2026-10-01"; empty: not given.
};

struct RecommendOptions {
  PersonOptions person;
  LocalOptions local;
  int top = 5;
  bool why = false;
  bool why_not = false;
  bool handout = false;
};

struct ExplainOptions {
  PersonOptions person;
  LocalOptions local;
  std::string activity;  ///< Id; empty: the whole.
  int top = 5;
};

struct CasesOptions {
  std::string action = "list";  ///< list, show, quiz or test.
  std::string which;            ///< An id (show, quiz) or a file (test); empty: none.
  std::string file;             ///< Own cases in place of the built-in ones; empty: none.
  bool story = false;           ///< show: without the answers.
};

struct CoverageOptions {
  LocalOptions local;
  std::optional<int> fail_below;
};

struct ProfilesOptions {
  std::string id;  ///< Empty: all.
};

struct ActivitiesOptions {
  std::string id;  ///< Empty: all that pass the filters.
  LocalOptions local;
  std::string level;    ///< Id or label; empty: all.
  std::string kind;     ///< Id or label; empty: all.
  std::string profile;  ///< Id or name: those with a good or strong fit, best first; empty: all.
  std::string search;
};

struct CheckOptions {
  std::vector<std::string> paths;
};

/// What batch and summary read.
struct FormsOptions {
  IntakeOptions input;
  std::string form;  ///< Path of a form file; empty: none.
  int jobs = 1;
  std::string rejects;            ///< Path; empty: rejects are only counted, the first ones told.
  std::optional<int> max_errors;  ///< More rejects than this end the run; empty: any number.
};

struct BatchOptions {
  FormsOptions forms;
  std::vector<std::string> keep;  ///< Names of the columns to copy.
  int top = 5;
  bool why = false;
};

struct SummaryOptions {
  FormsOptions forms;
  std::string by;      ///< Name of the column whose values are told apart; empty: none.
  bool exact = false;  ///< Counts as they are, small ones too.
};

struct DiffOptions {
  std::string before;  ///< Path of a catalogue or an overlay, or "builtin".
  std::string after;
  FormsOptions forms;
};

}  // namespace maatwerk
