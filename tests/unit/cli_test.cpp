#include "cli/cli.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Words = std::vector<std::string>;

/// One run of the program on strings.
struct Run {
  int exit = -1;
  std::string out;
  std::string err;
};

struct World {
  std::map<std::string, std::string, std::less<>> env;
  std::string in = {};
  bool in_is_terminal = false;
  bool out_is_terminal = false;
};

Run run(const Words& arguments, const World& world = {}) {
  std::istringstream in(world.in);
  std::ostringstream out;
  std::ostringstream err;
  maatwerk::Io io{in,
                  out,
                  err,
                  world.in_is_terminal,
                  world.out_is_terminal,
                  world.in_is_terminal,
                  [] { return 80; },
                  [&](std::string_view name) -> std::optional<std::string> {
                    const auto found = world.env.find(name);
                    return found == world.env.end() ? std::nullopt : std::optional(found->second);
                  }};
  Run result;
  result.exit = maatwerk::run_cli(arguments, io);
  result.out = out.str();
  result.err = err.str();
  return result;
}

World typed(const std::string& lines) {
  return {{{"LANG", "en_GB.UTF-8"}, {"TERM", "dumb"}}, lines, true, false};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

TEST_SUITE_BEGIN("cli");

TEST_CASE("A mistake in the command is named in the language of the run, with exit code 2") {
  struct Mistake {
    Words arguments;
    std::string nl;
    std::string en;
  };
  const std::vector<Mistake> mistakes{
      {{"recomend"},
       "onbekende opdracht 'recomend'; bedoelde u 'recommend'?",
       "unknown command 'recomend'; did you mean 'recommend'?"},
      {{"recomend", "--persistence", "complex"},
       "onbekende opdracht 'recomend'; bedoelde u 'recommend'?",
       "unknown command 'recomend'; did you mean 'recommend'?"},
      {{"help", "recomend"},
       "onbekende opdracht 'recomend'; bedoelde u 'recommend'?",
       "unknown command 'recomend'; did you mean 'recommend'?"},
      {{"--why", "recommend"}, "zet '--why' achter 'recommend'", "put '--why' after 'recommend'"},
      {{"activities", "--why"},
       "'--why' hoort hier niet, maar bij: recommend, batch",
       "'--why' does not belong here, but with: recommend, batch"},
      {{"completions"},
       "zeg voor welke shell: bash, zsh, fish",
       "say for which shell: bash, zsh, fish"},
      {{"completions", "bsh"},
       "completions: 'bsh' kan niet; hier kan: bash, zsh, fish; bedoelde u 'bash'?",
       "completions: 'bsh' is not possible; allowed here: bash, zsh, fish; did you mean 'bash'?"},
      {{"profiles", "--format", ""},
       "'--format' heeft een waarde nodig",
       "'--format' needs a value"},
      {{"recommend", "--persistance", "complex"},
       "onbekende optie '--persistance'; bedoelde u '--persistence'?",
       "unknown option '--persistance'; did you mean '--persistence'?"},
      {{"profiles", "active", "hopeful"},
       "'hopeful' hoort hier niet",
       "'hopeful' does not belong here"},
      {{"recommend", "--person"}, "'--person' heeft een waarde nodig", "'--person' needs a value"},
      {{"recommend", "--person", ""},
       "'--person' heeft een waarde nodig",
       "'--person' needs a value"},
      {{"profiles", "--output="}, "'--output' heeft een waarde nodig", "'--output' needs a value"},
      {{"activities", "--for", ""}, "'--for' heeft een waarde nodig", "'--for' needs a value"},
      {{"recommend", "--top", "1", "--top", "2"},
       "'--top' staat er meer dan eens; laat er één staan",
       "'--top' is given more than once; keep one of them"},
      {{"recommend", "--why=perhaps"}, "'--why' heeft geen waarde", "'--why' takes no value"},
      {{"recommend", "--top", "-1"},
       "--top: '-1' is geen getal van 0 tot en met 1000",
       "--top: '-1' is not a number from 0 to 1000"},
      {{"profiles", "--format", "jsn"},
       "--format: 'jsn' kan niet; hier kan: text, json; bedoelde u 'json'?",
       "--format: 'jsn' is not possible; allowed here: text, json; did you mean 'json'?"},
  };
  for (const Mistake& mistake : mistakes) {
    CAPTURE(mistake.en);
    for (const bool dutch : {true, false}) {
      const Run found =
          run(mistake.arguments, {{{"MAATWERK_LANG", dutch ? "nl" : "en"}, {"LANG", "C.UTF-8"}}});
      CHECK(found.exit == 2);
      CHECK(found.out.empty());
      CHECK(found.err == (dutch ? "maatwerk: fout: " + mistake.nl + "\nZie 'maatwerk --help'.\n"
                                : "maatwerk: error: " + mistake.en + "\nSee 'maatwerk --help'.\n"));
    }
  }
}

TEST_CASE("Nothing typed reaches the terminal as a command") {
  const std::string escape = "\x1b[31m\x07\xc2\x9b\xe2\x80\xae\xff";
  for (const Words& arguments : std::vector<Words>{{escape},
                                                   {"--" + escape},
                                                   {"recommend", "--" + escape},
                                                   {"recommend", "--why=" + escape},
                                                   {"recommend", "--top", escape},
                                                   {"recommend", "--person", escape},
                                                   {"recommend", "--coping", escape},
                                                   {"recommend", "--group", escape},
                                                   {"recommend", "--catalog", escape},
                                                   {"recommend", "--lang", escape},
                                                   {"profiles", escape},
                                                   {"activities", escape},
                                                   {"activities", "--for", escape},
                                                   {"check", escape},
                                                   {"profiles", "-o", "/" + escape + "/x"}}) {
    const Run found = run(arguments);
    CAPTURE(found.err);
    CHECK(found.exit == 2);
    for (const std::string_view bad : {"\x1b", "\x07", "\xc2\x9b", "\xe2\x80\xae", "\xff"}) {
      CHECK_FALSE(has(found.out + found.err, bad));
    }
  }
}

TEST_CASE("Help and version are results, not errors") {
  for (const Words& arguments : std::vector<Words>{
           {"--help"}, {"help"}, {"help", "recommend"}, {"recommend", "-h"}, {"--version"}}) {
    const Run found = run(arguments);
    CHECK(found.exit == 0);
    CHECK(found.err.empty());
    CHECK_FALSE(found.out.empty());
  }
  CHECK(has(run({"recommend", "--help"}).out, "--persistence"));
  CHECK(has(run({"help", "recommend"}).out, "--persistence"));
  CHECK(run({"--version"}).out.starts_with("maatwerk "));
  CHECK(has(run({"--help"}).out, "[OPTIONS] [COMMAND]"));
  CHECK(run({"help"}).out == run({"--help"}).out);
  CHECK(run({"--lang", "nl", "help", "batch"}).out == run({"batch", "-h", "--lang", "nl"}).out);
  CHECK(run({"help", "help"}).out == run({"help", "--help"}).out);
}

TEST_CASE("Without a terminal and without a command there is short help and exit code 2") {
  const Run found = run({});
  CHECK(found.exit == 2);
  CHECK(found.out.empty());
  CHECK(has(found.err, "maatwerk recommend"));
  CHECK(run({"--no-input"}, typed("q\n")).exit == 2);
}

TEST_CASE("The language comes from the flag, then MAATWERK_LANG, then the locale") {
  const auto language = [](Words more, const World& world) {
    more.insert(more.begin(), {"profiles", "survivor"});
    return std::string(has(run(more, world).out, "Overlever") ? "nl" : "en");
  };
  CHECK(language({}, {}) == "en");
  CHECK(language({}, {{{"LANG", "nl_NL.UTF-8"}}}) == "nl");
  CHECK(language({}, {{{"LANG", "nl_NL.UTF-8"}, {"LC_ALL", "C"}}}) == "en");
  CHECK(language({}, {{{"LANG", "nl_NL.UTF-8"}, {"LC_ALL", ""}}}) == "nl");
  CHECK(language({}, {{{"LANG", "nl_NL.UTF-8"}, {"MAATWERK_LANG", "en"}}}) == "en");
  CHECK(language({"--lang", "nl"}, {{{"MAATWERK_LANG", "en"}}}) == "nl");
  CHECK(language({"--lang=NL"}, {{{"MAATWERK_LANG", "en"}}}) == "nl");
}

TEST_CASE("JSON is the same in every locale, however the format is written") {
  const World dutch{{{"LC_ALL", "nl_NL.UTF-8"}}};
  const std::string expected = run({"recommend", "--format", "json"}).out;
  CHECK(expected.starts_with("{"));
  for (const Words& format : std::vector<Words>{
           {"--format", "json"}, {"--format", "JSON"}, {"--format=json"}, {"--format=Json"}}) {
    Words arguments{"recommend"};
    arguments.insert(arguments.end(), format.begin(), format.end());
    CHECK(run(arguments, dutch).out == expected);
    CHECK(run(arguments, {{{"LC_ALL", "C"}}}).out == expected);
  }
  CHECK(run({"recommend", "--format", "json", "--lang", "nl"}).out != expected);
}

TEST_CASE("Colour is for terminals, unless the flag says otherwise") {
  const auto coloured = [](const Words& more, const World& world) {
    Words arguments{"profiles"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return has(run(arguments, world).out, "\x1b[");
  };
  const World pipe{{{"TERM", "xterm"}}};
  const World terminal{{{"TERM", "xterm"}}, "", false, true};
  const World dumb{{{"TERM", "dumb"}}, "", false, true};
  const World plain{{{"TERM", "xterm"}, {"NO_COLOR", "1"}}, "", false, true};
  CHECK_FALSE(coloured({}, pipe));
  CHECK(coloured({}, terminal));
  CHECK_FALSE(coloured({}, dumb));
  CHECK_FALSE(coloured({}, plain));
  CHECK(coloured({}, {{{"TERM", "xterm"}, {"NO_COLOR", ""}}, "", false, true}));
  CHECK_FALSE(coloured({"--color", "never"}, terminal));
  CHECK(coloured({"--color", "always"}, plain));
  CHECK(coloured({}, {{{"FORCE_COLOR", "1"}}}));
  CHECK_FALSE(coloured({}, {{{"FORCE_COLOR", "1"}, {"NO_COLOR", "1"}}}));
  CHECK_FALSE(coloured({"--format", "json", "--color", "always"}, terminal));
}

TEST_CASE("One answer given twice is refused, a list may come in parts") {
  const Run twice = run({"recommend", "--age", "70", "--age", "80"});
  CHECK(twice.exit == 2);
  CHECK(twice.out.empty());
  CHECK(has(twice.err, "--age: error[form/field-twice]"));
  CHECK(run({"recommend", "--group", "widowed", "--group", "cancer", "--format", "json"}).out ==
        run({"recommend", "--group", "cancer,widowed", "--format", "json"}).out);
}

TEST_CASE("All mistakes in the answers are told in one run, without the age") {
  const Run found = run({"recommend", "--age", "1934", "--coping", "x", "--group", "widowed,foo"});
  CHECK(found.exit == 2);
  CHECK(count(found.err, "error[form/") == 3);
  CHECK_FALSE(has(found.err, "1934"));
}

TEST_CASE("The interview stops at the end of the input and at q, with 130 and no result") {
  for (const std::string& lines : Words{"", "q\n", "\nQ\n", "\n\n", "\n3", "b\nq\n"}) {
    CAPTURE(lines);
    const Run found = run({}, typed(lines));
    CHECK(found.exit == 130);
    CHECK(found.out.empty());
    CHECK(has(found.err, "Stopped; nothing was computed."));
  }
}

TEST_CASE("The interview explains, goes back, and bears nonsense") {
  const Run back = run({}, typed("b\n?\nq\n"));
  CHECK(has(back.err, "This is the first question."));
  CHECK(count(back.err, "(1/") == 3);
  CHECK_FALSE(has(back.err, "\\x0a"));
  const Run nonsense = run({}, typed("1,1,99\n99999999999999999999\n-1\n\x1b[31m\xff\n" +
                                     std::string(1 << 20, 'x') + "\nq\n"));
  CHECK(nonsense.exit == 130);
  CHECK(count(nonsense.err, "(1/") == 6);
  CHECK(nonsense.err.size() < 10000);
  CHECK_FALSE(has(nonsense.err, "\x1b"));
  CHECK_FALSE(has(nonsense.err, "\xff"));
}

TEST_CASE("Going back changes one answer and keeps the others; 0 takes it away") {
  const std::string rest(20, '\n');
  const Run changed = run({}, typed("\n1\nyes\nb\nb\ncomplex\n" + rest));
  CHECK(changed.exit == 0);
  CHECK(has(changed.err, "maatwerk recommend --persistence complex --motivation yes --lang en"));
  const Run removed = run({}, typed("\nstructureel\nb\n0\nyes\n" + rest));
  CHECK(removed.exit == 0);
  CHECK(has(removed.err, "maatwerk recommend --motivation yes --lang en"));
}

TEST_CASE("After a signal nothing more is asked, and the recommendation begins with it") {
  const Run acute = run({}, typed("1\n"));
  CHECK(acute.exit == 0);
  CHECK(count(acute.err, "] > ") == 1);
  CHECK(acute.out.starts_with("THIS FIRST: thoughts of suicide"));
  CHECK(has(acute.err, "The other questions can wait until the signal has been dealt with."));
  CHECK_FALSE(has(acute.err, "maatwerk recommend"));  // Nothing that can wait.
  const Run flag = run({"recommend", "--signal", "abuse"}, typed(""));
  CHECK(flag.exit == 0);
  CHECK(flag.err.empty());
}

TEST_CASE("In the end the interview says where the result is and what can be done with it") {
  const std::string all(20, '\n');
  World world = typed(all);
  world.out_is_terminal = true;
  const Run shown = run({}, world);
  CHECK(has(shown.err, "The whole recommendation stands above"));
  CHECK(has(shown.err, "With --handout behind it"));
  CHECK(has(shown.err, "-o advice.txt"));
  CHECK_FALSE(has(run({}, typed(all)).err, "stands above"));  // It went into a pipe.
  const Run kept = run({"-o", "/dev/null"}, world);
  CHECK(kept.exit == 0);
  CHECK(kept.out.empty());
  CHECK(has(kept.err, "The recommendation is in /dev/null."));
  CHECK_FALSE(has(kept.err, "-o advice.txt"));
}

TEST_CASE("Whoever answers is asked in the language of the locale, whatever the format") {
  World dutch = typed(std::string(20, '\n'));
  dutch.env["LANG"] = "nl_NL.UTF-8";
  const Run json = run({"--format", "json"}, dutch);
  CHECK(json.exit == 0);
  CHECK(has(json.err, "Enkele vragen over één persoon."));
  CHECK(has(json.err, "maatwerk recommend --format json --lang en"));
  CHECK(json.out == run({"recommend", "--format", "json"}).out);
  CHECK(has(run({"--format", "json", "--lang", "en"}, dutch).err, "A few questions"));
  CHECK(has(run({"recommend", "--format", "json"}, dutch).err, "Twee vragen"));
  dutch.in = "q\n";
  CHECK(has(run({"--format", "json"}, dutch).err, "Gestopt; er is niets berekend."));
}

TEST_CASE("Outside UTF-8 the questions and what is said around them are plain letters") {
  World plain = typed(std::string(20, '\n'));
  plain.env = {{"LC_ALL", "C"}, {"TERM", "dumb"}};
  for (const std::string& text :
       {run({"--lang", "nl"}, plain).err, run({"cases", "quiz", "--lang", "nl"}, plain).out}) {
    CHECK_FALSE(text.empty());
    const auto is_ascii = [](char sign) { return static_cast<unsigned char>(sign) < 0x80; };
    CHECK(std::ranges::all_of(text, is_ascii));
  }
}

TEST_CASE("Each question is as wide as the window is by then") {
  std::istringstream in("?\n?\nq\n");
  std::ostringstream out;
  std::ostringstream err;
  std::size_t columns = 110;
  maatwerk::Io io{in,
                  out,
                  err,
                  true,
                  true,
                  true,
                  [&columns] { return columns -= 10; },
                  [](std::string_view) { return std::nullopt; }};
  CHECK(maatwerk::run_cli({"--lang", "en"}, io) == 130);
  std::size_t widest = 0;
  std::istringstream all(err.str());
  std::vector<std::size_t> prompts;
  for (std::string line; std::getline(all, line);) {
    if (line.find("(1/13)") != std::string::npos) {
      if (!prompts.empty()) prompts.back() = widest;
      prompts.push_back(0);
      widest = 0;
    }
    // What was typed is not shown here, nor its Enter.
    if (line.starts_with("[0] > ")) line.erase(0, 6);
    widest = std::max(widest, line.size());
  }
  REQUIRE(prompts.size() == 3);
  CHECK(prompts[0] <= 90);
  CHECK(prompts[0] > 80);
  CHECK(prompts[1] <= 80);
  CHECK(prompts[1] > 70);
}

TEST_CASE("The command line at the end of the interview gives the same recommendation") {
  const Run asked = run({}, typed("\nsituational\nunclear\n\nwidowed, care-home\n\n81\nwoman\n\n\n"
                                  "music\n\npassive\n"));
  REQUIRE(asked.exit == 0);
  const std::size_t from = asked.err.find("maatwerk recommend ");
  REQUIRE(from != std::string::npos);
  const std::size_t end = asked.err.find('\n', from);
  std::istringstream line(asked.err.substr(from + 9, end - from - 9));
  Words arguments;
  for (std::string word; line >> word;) arguments.push_back(word);
  const Run again = run(arguments, {{{"LANG", "en_GB.UTF-8"}}});
  CHECK(again.exit == 0);
  CHECK(again.out == asked.out);
}

TEST_CASE("On a terminal recommend asks only what decides the profile and is missing") {
  const Run one = run({"recommend", "--persistence", "complex"}, typed("ja\n"));
  CHECK(one.exit == 0);
  CHECK(count(one.err, "(1/1)") == 1);
  const Run none = run({"recommend", "--persistence", "complex", "--no-input"}, typed("ja\n"));
  CHECK(none.exit == 0);
  CHECK(none.err.empty());
  CHECK(run({"recommend", "--persistence", "complex"}, typed("")).exit == 130);
}

TEST_CASE("A result that cannot be written is a failure") {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  out.setstate(std::ios::badbit);
  maatwerk::Io io{in,
                  out,
                  err,
                  false,
                  false,
                  false,
                  [] { return 80; },
                  [](std::string_view) { return std::nullopt; }};
  CHECK(maatwerk::run_cli({"profiles"}, io) == 2);
  CHECK(has(err.str(), "cannot write the output"));
}

TEST_SUITE_END();

}  // namespace
