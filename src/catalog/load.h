/// From YAML texts to a checked Catalog.
#pragma once

#include "base/diagnostics.h"
#include "catalog/model.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace maatwerk {

/// One text of a catalogue. `overlay` texts start with "overlay: NAME" and are laid over what comes
/// before them.
struct CatalogText {
  SourcePtr source;
  bool overlay = false;
};

/// Reads, merges and checks. Reports every problem it can see and returns nothing exactly when it
/// reported an error. The order of texts matters for overlays only.
std::optional<Catalog> load_catalog(std::span<const CatalogText> texts, Diagnostics& problems);

/// The texts behind --catalog paths, in order, on top of `texts`: a directory stands for all its
/// YAML files and replaces what came before, a file is an overlay. Throws Failure on unreadable
/// files.
std::vector<CatalogText> with_paths(std::vector<CatalogText> texts,
                                    std::span<const std::string> paths, Language language);

/// The YAML files of one directory, named as they are reached from here. Throws Failure.
std::vector<CatalogText> directory_texts(const std::string& directory, Language language);

}  // namespace maatwerk
