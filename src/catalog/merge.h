/// Trees of several files made into one: files of one directory side by side, overlays on top.
#pragma once

#include "catalog/yaml_tree.h"

#include <map>
#include <string>

namespace maatwerk {

/// Adds the sections of one file to those of the others. Two files may share a section if it is a
/// map and no key occurs twice.
void add_file(Node& whole, Node file, Diagnostics& problems);

/// Lays an overlay over `base`: maps merge key by key, all else replaces. Returns whether anything
/// changed.
bool lay_over(Node& base, const Node& overlay);

}  // namespace maatwerk
