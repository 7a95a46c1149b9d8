/// What every command does at its edges: load the catalogue, decide how text looks, deliver the
/// result.
#pragma once

#include "base/diagnostics.h"
#include "base/io.h"
#include "catalog/load.h"
#include "catalog/model.h"
#include "commands/options.h"
#include "report/page.h"

#include <cerrno>
#include <functional>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

struct LoadedCatalog {
  Catalog catalog;
  std::string hash;
};

/// The built-in catalogue, or what --catalog and MAATWERK_CATALOG (paths joined by ':', on
/// Windows by ';') name.
/// Problems go to `io.err`; an invalid catalogue throws Failure.
LoadedCatalog open_catalog(const CommonOptions& common, Io& io);
/// The texts of that catalogue, for what else stands in them, and the catalogue that texts are.
std::vector<CatalogText> catalog_texts(const CommonOptions& common, const Io& io);
LoadedCatalog load_texts(std::span<const CatalogText> texts, const CommonOptions& common, Io& io);

/// The paths of --catalog, or of MAATWERK_CATALOG when there is none.
std::vector<std::string> catalog_paths(const CommonOptions& common, const Io& io);

/// How results look, and how questions on standard error look.
Look look_for(const CommonOptions& common, const Io& io);
Look look_for_prompts(const CommonOptions& common, const Io& io);

/// Whether the locale of the run is UTF-8.
bool speaks_utf8(const Io& io);

/// Whether results for `path` go to standard output: it is empty, "-" or one of the names that the
/// system has for it. A file behind standard output is added to, never replaced.
bool is_standard_output(const std::string& path);

/// Gives `write` the stream for `path`: standard output where is_standard_output(), else a file as
/// write_file() does. `write` may throw CannotWrite as soon as the stream has failed. Throws
/// Failure when anything could not be written, or BrokenPipe when nobody reads on.
void with_output(const std::string& path, const CommonOptions& common, Io& io,
                 const std::function<void(std::ostream&)>& write);
struct CannotWrite {
  const std::ostream* stream;
  int error = errno;  ///< Of the thread that wrote.
};
struct BrokenPipe {};

/// Writes the whole result to -o or to standard output, as with_output() does.
void deliver(std::string_view result, const CommonOptions& common, Io& io);

/// Prints all problems to `io.err` in text form and throws Failure with `sentence`, whose {n} is
/// the number of errors.
[[noreturn]] void refuse(const Bilingual& sentence, const Diagnostics& problems,
                         const CommonOptions& common, Io& io);

/// Throws Failure when more than one of the paths, those of --catalog among them, is standard
/// input.
void read_stdin_once(std::vector<std::string> paths, const CommonOptions& common);

/// "; did you mean 'x'?" when one of the known words is near, else nothing.
std::string suggestion(std::string_view word, std::span<const std::string> known,
                       Language language);
/// The same where each of the known words is shown as another.
std::string suggestion(std::string_view word, std::span<const std::string> known,
                       std::span<const std::string> shown, Language language);

/// "--level: 'x' is not possible; allowed here: a, b; did you mean 'b'?" `known` are the words, as
/// they are written, one of which may have been meant; they are compared as normalise_word() makes
/// them.
std::string not_possible(std::string_view option, const std::string& word,
                         std::span<const std::string_view> allowed,
                         std::span<const std::string> known, Language language);

}  // namespace maatwerk
