/// What every command does at its edges: load the catalogue, decide how text looks, deliver the
/// result.
#pragma once

#include "base/diagnostics.h"
#include "base/io.h"
#include "catalog/model.h"
#include "commands/options.h"
#include "report/page.h"

#include <string>
#include <string_view>

namespace maatwerk {

struct LoadedCatalog {
  Catalog catalog;
  std::string hash;
};

/// The built-in catalogue, or what --catalog and MAATWERK_CATALOG (paths joined by ':') name.
/// Problems go to `io.err`; an invalid catalogue throws Failure.
LoadedCatalog open_catalog(const CommonOptions& common, Io& io);

/// The paths of --catalog, or of MAATWERK_CATALOG when there is none.
std::vector<std::string> catalog_paths(const CommonOptions& common, const Io& io);

/// How results look, and how questions on standard error look.
Look look_for(const CommonOptions& common, const Io& io);
Look look_for_prompts(const CommonOptions& common, const Io& io);

/// Whether the locale of the run is UTF-8.
bool speaks_utf8(const Io& io);

/// Writes the whole result to -o or to standard output. Throws Failure, or BrokenPipe when nobody
/// reads on.
void deliver(std::string_view result, const CommonOptions& common, Io& io);
struct BrokenPipe {};

/// Prints all problems to `io.err` in text form.
void print_problems(const Diagnostics& problems, const CommonOptions& common, Io& io);

}  // namespace maatwerk
