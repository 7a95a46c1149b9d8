#include "commands/session.h"

#include "base/file_errors.h"
#include "base/files.h"
#include "base/platform.h"
#include "base/text.h"
#include "catalog/builtin.h"
#include "commands/messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cerrno>
#include <ostream>

namespace maatwerk {
namespace {

bool set(const Io& io, std::string_view name) {
  const auto value = io.env(name);
  return value && !value->empty();
}

bool in_colour(Colour colour, bool to_terminal, const Io& io) {
  if (colour != Colour::automatic) return colour == Colour::always;
  if (set(io, "NO_COLOR")) return false;
  if (set(io, "FORCE_COLOR")) return true;
  return to_terminal && io.env("TERM").value_or("") != "dumb";
}

Look look_on(bool to_terminal, const CommonOptions& common, const Io& io) {
  constexpr std::size_t kPlain = 80;
  return {std::clamp<std::size_t>(to_terminal ? io.columns() : kPlain, 40, 100),
          in_colour(common.colour, to_terminal, io), speaks_utf8(io)};
}

}  // namespace

bool is_standard_output(const std::string& path) {
  return path.empty() || path == "-" || path == "/dev/stdout" || path == "/dev/fd/1" ||
         path == "/proc/self/fd/1";
}

std::vector<std::string> catalog_paths(const CommonOptions& common, const Io& io) {
  if (!common.catalogs.empty()) return common.catalogs;
  std::vector<std::string> paths;
  std::string_view rest;
  const std::string value = io.env("MAATWERK_CATALOG").value_or("");
  for (rest = value; !rest.empty();) {
    const std::size_t end = std::min(rest.find(platform::kListSeparator), rest.size());
    if (end > 0) paths.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return paths;
}

LoadedCatalog open_catalog(const CommonOptions& common, Io& io) {
  if (catalog_paths(common, io).empty()) return {builtin_catalog(), std::string(builtin_hash())};
  return load_texts(catalog_texts(common, io), common, io);
}

std::vector<CatalogText> catalog_texts(const CommonOptions& common, const Io& io) {
  return with_paths(builtin_texts(), catalog_paths(common, io), common.language);
}

LoadedCatalog load_texts(std::span<const CatalogText> texts, const CommonOptions& common, Io& io) {
  Diagnostics problems;
  std::optional<Catalog> catalog = load_catalog(texts, problems);
  if (!catalog) refuse(tell::kInvalidCatalog, problems, common, io);
  std::string hash = hash_of(*catalog);
  return {std::move(*catalog), std::move(hash)};
}

bool speaks_utf8(const Io& io) {
  for (const std::string_view name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (!set(io, name)) continue;
    const std::string locale = normalise_word(*io.env(name));
    return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
  }
  return false;
}

Look look_for(const CommonOptions& common, const Io& io) {
  const bool to_file = !is_standard_output(common.output);
  Look look = look_on(io.out_is_terminal && !to_file, common, io);
  if (to_file) look.colour = false;
  return look;
}

Look look_for_prompts(const CommonOptions& common, const Io& io) {
  return look_on(io.err_is_terminal, common, io);
}

void with_output(const std::string& path, const CommonOptions& common, Io& io,
                 const std::function<void(std::ostream&)>& write) {
  int error = 0;
  const auto write_to = [&](std::ostream& out) {
    try {
      write(out);
    } catch (const CannotWrite& failed) {
      if (failed.stream != &out) throw;
      error = failed.error;
    }
  };
  if (!is_standard_output(path)) {
    write_file(path, write_to, common.language);
    return;
  }
  errno = 0;
  write_to(io.out);
  if (io.out) io.out.flush();
  if (io.out) return;
  if (error == 0) error = errno;
  if (error == EPIPE) throw BrokenPipe{};
  std::string sentence(tell::kCannotWrite.in(common.language));
  if (error != 0) sentence += ": " + error_text(error, common.language);
  throw Failure{sentence};
}

void deliver(std::string_view result, const CommonOptions& common, Io& io) {
  with_output(common.output, common, io, [&](std::ostream& out) { out << result; });
}

void refuse(const Bilingual& sentence, const Diagnostics& problems, const CommonOptions& common,
            Io& io) {
  for (const Diagnostic& problem : problems.sorted()) io.err << render(problem, common.language);
  throw Failure{fill(sentence.in(common.language), {{"n", std::to_string(problems.errors())}})};
}

void read_stdin_once(std::vector<std::string> paths, const CommonOptions& common) {
  paths.insert(paths.end(), common.catalogs.begin(), common.catalogs.end());
  if (std::ranges::count(paths, "-") > 1) {
    throw Failure{std::string(tell::kStdinTwice.in(common.language))};
  }
}

std::string suggestion(std::string_view word, std::span<const std::string> known,
                       Language language) {
  return suggestion(word, known, known, language);
}

std::string suggestion(std::string_view word, std::span<const std::string> known,
                       std::span<const std::string> shown, Language language) {
  const auto near = did_you_mean(word, known);
  if (!near) return {};
  const auto at = static_cast<std::size_t>(std::ranges::find(known, *near) - known.begin());
  return fill(tell::kDidYouMean.in(language), {{"near", shown[at]}});
}

std::string not_possible(std::string_view option, const std::string& word,
                         std::span<const std::string_view> allowed,
                         std::span<const std::string> known, Language language) {
  std::vector<std::string> normal;
  normal.reserve(known.size());
  for (const std::string& each : known) normal.push_back(normalise_word(each));
  return fill(tell::kNoSuch.in(language), {{"option", std::string(option)},
                                           {"word", printable(shortened(word))},
                                           {"ids", fmt::format("{}", fmt::join(allowed, ", "))}}) +
         suggestion(normalise_word(word), normal, known, language);
}

}  // namespace maatwerk
