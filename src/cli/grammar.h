/// The commands with their options, and what is filled by them.
#pragma once

#include "base/io.h"
#include "cli/command.h"
#include "cli/typed.h"

#include <span>
#include <string>
#include <vector>

namespace maatwerk {

class Grammar {
 public:
  Grammar(Language language, Io& io);
  Grammar(const Grammar&) = delete;  // What it describes points into it.
  Grammar& operator=(const Grammar&) = delete;

  /// What can be written before a command, or without one.
  [[nodiscard]] const Command& program() const { return program_; }
  [[nodiscard]] std::span<const Command> commands() const { return commands_; }

  /// Runs the command that was typed, or the interview when there was none. Throws UsageError when
  /// a word means nothing.
  Exit run(const Command* typed);

  /// Ends a message on a command that does not exist: its name, and what may have been meant.
  [[nodiscard]] std::string unknown_command(const std::string& word) const;

 private:
  Language language_;
  Io& io_;
  Command program_;
  std::vector<Command> commands_;
  bool help_ = false;
  bool version_ = false;
  Typed typed_;
  CommonOptions common_;
  RecommendOptions recommend_;
  ExplainOptions explain_;
  BatchOptions batch_;
  SummaryOptions summary_;
  CoverageOptions coverage_;
  ProfilesOptions profiles_;
  ActivitiesOptions activities_;
  CasesOptions cases_;
  CheckOptions check_;
  DiffOptions diff_;
  std::string help_on_;

  void add_for_people();
  void add_for_many();
  void add_lookups();
  void add_for_catalogs();
  void add_about_itself();
  void add(Command command, std::vector<Option> options, std::function<Exit()> run);
  [[nodiscard]] std::vector<Option> common_options(std::span<const Format> formats);
  [[nodiscard]] std::vector<Option> person_options(PersonOptions& person);
  [[nodiscard]] std::vector<Option> local_options(LocalOptions& local, const Bilingual& area);
  [[nodiscard]] std::vector<Option> reading_options(FormsOptions& forms);
  [[nodiscard]] std::vector<Option> forms_options(FormsOptions& forms);
  [[nodiscard]] Option top_option();

  [[nodiscard]] Exit show_help(const Command& command) const;
  [[nodiscard]] Exit help_on_command() const;
  [[nodiscard]] Exit write_completions() const;
  void settle(const Command* typed);
};

}  // namespace maatwerk
