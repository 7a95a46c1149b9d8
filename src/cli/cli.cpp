#include "cli/cli.h"

#include "base/diagnostics.h"
#include "base/text.h"
#include "base/version.h"
#include "catalog/builtin.h"
#include "cli/texts.h"
#include "cli/typed.h"
#include "commands/commands.h"
#include "commands/session.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <new>
#include <ostream>
#include <span>

namespace maatwerk {
namespace {

constexpr std::array<Format, 2> kTextAndJson{Format::text, Format::json};

struct Command {
  CLI::App* app;
  std::function<Exit()> run;
  std::vector<Format> formats;  ///< The first one unless told.
};

/// Builds the commands and keeps what they fill.
class CommandLine {
 public:
  CommandLine(Language language, Io& io) : language_(language), io_(io) {
    common_.language = language;
    app_.name("maatwerk");
    app_.description(text(usage::kAbout));
    app_.footer("\n" + text(usage::kExitCodes));
    app_.require_subcommand(0, 1);
    app_.option_defaults()->group(text(usage::kOptionsLabel));
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(26);
    formatter->label("Usage", text(usage::kUsageLabel));
    formatter->label("OPTIONS", text(usage::kOptionsWord));
    formatter->label("SUBCOMMAND", text(usage::kCommandLabel));
    formatter->label("Positionals", text(usage::kPositionalsLabel));
    formatter->label("Subcommands", text(usage::kCommandsLabel));
    app_.formatter(formatter);
    app_.set_help_flag("-h,--help", text(usage::kHelp));
    app_.set_version_flag("--version", version_text, text(usage::kVersion));
    add_common(app_);
    add_recommend();
    add_batch();
    add_summary();
    add_profiles();
    add_activities();
    add_check();
  }

  Exit run(std::vector<std::string> arguments) {
    if (!arguments.empty() && arguments.front() == "help") {
      arguments.erase(arguments.begin());
      arguments.emplace_back("--help");
    }
    if (const auto answer = parse(arguments)) return *answer;
    settle();
    if (const Command* command = parsed()) return command->run();
    if (!io_.in_is_terminal || common_.no_input) {
      io_.err << app_.help();
      return Exit::failed;
    }
    return run_interview(common_, io_);
  }

  [[nodiscard]] const CommonOptions& common() const { return common_; }

 private:
  Language language_;
  Io& io_;
  CLI::App app_;
  Typed typed_;
  CommonOptions common_;
  RecommendOptions recommend_;
  BatchOptions batch_;
  SummaryOptions summary_;
  ProfilesOptions profiles_;
  ActivitiesOptions activities_;
  CheckOptions check_;
  std::vector<Command> commands_;

  [[nodiscard]] std::string text(const Bilingual& both) const {
    return std::string(both.in(language_));
  }

  [[nodiscard]] const Command* parsed() const {
    const auto found = std::ranges::find_if(
        commands_, [](const Command& command) { return command.app->parsed(); });
    return found == commands_.end() ? nullptr : &*found;
  }

  static std::string version_text() {
    return fmt::format("maatwerk {}\ncatalogue {} ({})", kVersion, builtin_catalog().version,
                       builtin_hash());
  }

  void add_common(CLI::App& command, const Bilingual& formats = usage::kFormat) {
    not_empty(command.add_option("--lang", typed_.lang, text(usage::kLang)))->type_name("LANG");
    command.add_option("--color", typed_.color, text(usage::kColor))->type_name("WHEN");
    // A vector would take one path only, or swallow the words after it.
    const auto take = [this](const std::string& path) { common_.catalogs.push_back(path); };
    command.add_option_function<std::string>("--catalog", take, text(usage::kCatalog))
        ->type_name("PATH")
        ->trigger_on_parse();
    command.add_option("--format", typed_.format, text(formats))->type_name("FORMAT");
    command.add_flag("--no-input", common_.no_input, text(usage::kNoInput));
    not_empty(command.add_option("-o,--output", common_.output, text(usage::kOutput)))
        ->type_name("FILE");
  }

  /// An empty value is mostly a script's empty variable; passing over it would answer another
  /// question.
  CLI::Option* not_empty(CLI::Option* option) {
    return option->check([this, option](const std::string& value) {
      if (value.empty()) throw UsageError{needs_value(option->get_name())};
      return std::string();
    });
  }

  std::string needs_value(const std::string& option) const {
    return fill(usage::kNeedsValue.in(language_), {{"word", option}});
  }

  CLI::App& add_command(const std::string& name, const Bilingual& description,
                        std::function<Exit()> run,
                        std::vector<Format> formats = {kTextAndJson.begin(), kTextAndJson.end()},
                        const Bilingual& formats_help = usage::kFormat) {
    CLI::App& command = *app_.add_subcommand(name, text(description));
    command.set_help_flag("-h,--help", text(usage::kHelp));
    add_common(command, formats_help);
    command.group(text(usage::kCommandsLabel));
    commands_.push_back({&command, std::move(run), std::move(formats)});
    return command;
  }

  void add_recommend() {
    CLI::App& command = add_command("recommend", usage::kRecommend,
                                    [this] { return run_recommend(recommend_, common_, io_); });
    command.footer("\n" + text(usage::kRecommendMore));
    const auto about = [&](const std::string& flag, FieldId field, const Bilingual& help,
                           const std::string& type) {
      const auto take = [this, field](const std::string& word) {
        recommend_.answers.emplace_back(field, word);
      };
      command.add_option_function<std::string>(flag, take, text(help))
          ->type_name(type)
          ->trigger_on_parse()
          ->group(text(usage::kAboutPerson));
    };
    about("--persistence", FieldId::persistence, usage::kPersistence, "WORD");
    about("--motivation", FieldId::motivation, usage::kMotivation, "WORD");
    about("--coping", FieldId::coping, usage::kCoping, "WORD");
    about("--age", FieldId::age, usage::kAge, "YEARS");
    about("--gender", FieldId::gender, usage::kGender, "WORD");
    about("--group", FieldId::groups, usage::kGroup, "WORDS");
    about("--interest", FieldId::interests, usage::kInterest, "WORDS");
    about("--wish", FieldId::wishes, usage::kWish, "WORDS");
    about("--reach", FieldId::reach, usage::kReach, "WORD");
    about("--prefers", FieldId::prefers, usage::kPrefers, "WORD");
    about("--internet", FieldId::internet, usage::kInternet, "WORD");
    about("--loneliness", FieldId::loneliness, usage::kLoneliness, "WORD");
    about("--signal", FieldId::signals, usage::kSignal, "WORDS");
    not_empty(command.add_option("--person", recommend_.person_file, text(usage::kPerson)))
        ->type_name("FILE");
    command.add_option("--top", typed_.top, text(usage::kTop))->type_name("N");
    command.add_flag("--why", recommend_.why, text(usage::kWhy));
    command.add_flag("--why-not", recommend_.why_not, text(usage::kWhyNot));
  }

  /// What batch and summary read.
  void add_forms(CLI::App& command, FormsOptions& forms) {
    command.add_option("file", forms.input.path, text(usage::kFormsFile))->type_name("FILE");
    command.add_option("--input-format", typed_.input_format, text(usage::kInputFormat))
        ->type_name("FORMAT");
    not_empty(command.add_option("--form", forms.form, text(usage::kForm)))->type_name("FORM");
    command.add_option("--encoding", typed_.encoding, text(usage::kEncoding))
        ->type_name("ENCODING");
    not_empty(command.add_option("--rejects", forms.rejects, text(usage::kRejects)))
        ->type_name("FILE");
    command.add_option("--max-errors", typed_.max_errors, text(usage::kMaxErrors))->type_name("N");
    command.add_option("--jobs", typed_.jobs, text(usage::kJobs))->type_name("N");
  }

  void add_batch() {
    CLI::App& command = add_command(
        "batch", usage::kBatch, [this] { return run_batch(batch_, common_, io_); },
        {Format::jsonl, Format::csv}, usage::kBatchFormat);
    command.footer("\n" + text(usage::kBatchMore));
    add_forms(command, batch_.forms);
    const auto keep = [this](const std::string& name) { batch_.keep.push_back(name); };
    not_empty(command.add_option_function<std::string>("--keep", keep, text(usage::kKeep)))
        ->type_name("COLUMN")
        ->trigger_on_parse();
    command.add_option("--top", typed_.top, text(usage::kTop))->type_name("N");
    command.add_flag("--why", batch_.why, text(usage::kBatchWhy));
  }

  void add_summary() {
    CLI::App& command = add_command(
        "summary", usage::kSummary, [this] { return run_summary(summary_, common_, io_); },
        {Format::text, Format::json, Format::csv}, usage::kSummaryFormat);
    command.footer("\n" + text(usage::kSummaryMore));
    add_forms(command, summary_.forms);
    not_empty(command.add_option("--by", summary_.by, text(usage::kBy)))->type_name("COLUMN");
    command.add_flag("--no-suppression", summary_.exact, text(usage::kNoSuppression));
  }

  void add_profiles() {
    CLI::App& command = add_command("profiles", usage::kProfiles,
                                    [this] { return run_profiles(profiles_, common_, io_); });
    command.add_option("id", profiles_.id, text(usage::kProfileId))->type_name("ID");
  }

  void add_activities() {
    CLI::App& command = add_command("activities", usage::kActivities,
                                    [this] { return run_activities(activities_, common_, io_); });
    command.add_option("id", activities_.id, text(usage::kActivityId))->type_name("ID");
    not_empty(command.add_option("--level", activities_.level, text(usage::kLevel)))
        ->type_name("LEVEL");
    not_empty(command.add_option("--kind", activities_.kind, text(usage::kKind)))
        ->type_name("KIND");
    not_empty(command.add_option("--for", activities_.profile, text(usage::kForProfile)))
        ->type_name("PROFILE");
    command.add_option("--search", activities_.search, text(usage::kSearch))->type_name("TEXT");
  }

  void add_check() {
    CLI::App& command =
        add_command("check", usage::kCheck, [this] { return run_check(check_, common_, io_); });
    command.add_option("paths", check_.paths, text(usage::kPaths))->type_name("PATH");
  }

  /// Lets CLI11 parse. An exit code when that was all (help, version); throws UsageError.
  std::optional<Exit> parse(std::vector<std::string> arguments) {
    // CLI11 takes the next word for the value in "--age= --lang nl".
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
      if (!arguments[i].starts_with("--") || !arguments[i].ends_with('=')) continue;
      arguments[i].pop_back();
      arguments.insert(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, "");
    }
    // CLI11 pops its arguments from the back.
    std::ranges::reverse(arguments);
    try {
      app_.parse(arguments);
      const std::vector<std::string> left = app_.remaining(true);
      if (!left.empty()) throw UsageError{unexpected(left.front())};
      return std::nullopt;
    } catch (const CLI::CallForHelp&) {
      const std::vector<std::string> left = app_.remaining(true);
      if (!left.empty()) throw UsageError{unexpected(left.front())};
      deliver(app_.help(), {}, io_);
      return Exit::done;
    } catch (const CLI::CallForVersion& version) {
      deliver(std::string(version.what()) + "\n", {}, io_);
      return Exit::done;
    } catch (const CLI::ExtrasError&) {
      const std::vector<std::string> left = app_.remaining(true);
      // A mistyped option leaves its value behind too; the option is the one to name.
      const auto option =
          std::ranges::find_if(left, [](const auto& word) { return word.starts_with("-"); });
      throw UsageError{unexpected(option != left.end() ? *option : left.front())};
    } catch (const CLI::ArgumentMismatch& error) {
      throw UsageError{mismatch(error.what())};
    } catch (const CLI::ConversionError& error) {
      throw UsageError{no_value(error.what())};
    } catch (const CLI::ParseError& error) {
      throw UsageError{printable(error.what())};
    }
  }

  /// CLI11 names the option in its sentence only: "--lang: 1 required LANG missing", or one that it
  /// has received too often.
  std::string mismatch(const std::string& sentence) const {
    const std::string option = sentence.substr(0, sentence.find(':'));
    return sentence.ends_with("missing") ? needs_value(option)
                                         : fill(usage::kTwice.in(language_), {{"word", option}});
  }

  /// The one thing that CLI11 converts is the value of a flag: "Could not convert: --why = maybe".
  std::string no_value(const std::string& sentence) const {
    const std::size_t from = std::min(sentence.find("--"), sentence.size());
    return fill(usage::kNoValue.in(language_),
                {{"word", printable(sentence.substr(from, sentence.find(' ', from) - from))}});
  }

  std::string unexpected(const std::string& word) {
    std::vector<std::string> known;
    CLI::App* command = nullptr;
    if (const Command* given = parsed()) command = given->app;
    const Bilingual* sentence = &usage::kUnexpected;
    const std::string bare = word.substr(0, word.find('='));
    if (bare.starts_with("-")) {
      sentence = &usage::kUnknownOption;
      for (const CLI::Option* option : (command ? command : &app_)->get_options()) {
        for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
      }
    } else if (command == nullptr) {
      sentence = &usage::kUnknownCommand;
      for (const Command& each : commands_) known.push_back(each.app->get_name());
    }
    return fill(sentence->in(language_), {{"word", printable(shortened(bare))}}) +
           suggestion(bare, known, language_);
  }

  /// Gives the typed words their meaning.
  void settle() {
    const Command* const command = parsed();
    settle_common(typed_,
                  command != nullptr ? std::span<const Format>(command->formats) : kTextAndJson,
                  common_);
    recommend_.top = batch_.top = top_of(typed_, language_);
    settle_forms(typed_, language_, batch_.forms);
    settle_forms(typed_, language_, summary_.forms);
  }
};

void print_error(std::string_view message, Language language, Io& io) {
  io.err << fmt::format("maatwerk: {}: {}\n", usage::kError.in(language), message);
}

}  // namespace

int run_cli(std::vector<std::string> arguments, Io& io) {
  const Language language = language_of(arguments, io);
  Exit exit = Exit::failed;
  try {
    exit = CommandLine(language, io).run(std::move(arguments));
  } catch (const UsageError& error) {
    print_error(error.message, language, io);
    io.err << usage::kSeeHelp.in(language) << '\n';
  } catch (const Failure& failure) {
    print_error(failure.message, language, io);
  } catch (const BrokenPipe&) {
    exit = Exit::done;
  } catch (const std::bad_alloc&) {
    print_error(usage::kNoMemory.in(language), language, io);
  } catch (const std::exception& error) {
    print_error(fill(usage::kOurFault.in(language), {{"what", printable(error.what())}}), language,
                io);
  }
  return static_cast<int>(exit);
}

}  // namespace maatwerk
