/// The texts of the built-in catalogue with a mistake in them, and what the loader says of it. An edit marks with @@ where
/// the mistake is to be found.
#pragma once

#include "base/text.h"
#include "catalog/builtin.h"
#include "catalog/load.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk {

/// `from` stands once in the file that ends in `file`, and becomes `to`. An empty `from` makes a file of its own.
struct Edit {
  std::string file;
  std::string from;
  std::string to;
  bool overlay = false;
};

struct Edited {
  std::vector<CatalogText> texts;
  std::string file;  ///< Where the mark was.
  int line = 0;
  int column = 0;
};

inline SourcePtr text_named(std::string name, std::string text) {
  return std::make_shared<const SourceText>(SourceText{std::move(name), std::move(text)});
}

inline Edited edited(const std::vector<Edit>& edits) {
  static const std::vector<CatalogText> builtin = builtin_texts();
  Edited out{builtin, {}, 0, 0};
  for (const Edit& edit : edits) {
    std::string text = edit.to;
    auto place = out.texts.end();
    if (!edit.from.empty()) {
      place = std::ranges::find_if(out.texts, [&](const CatalogText& each) {
        return each.source->name.ends_with("/" + edit.file);
      });
      REQUIRE_MESSAGE(place != out.texts.end(), edit.file);
      text = place->source->text;
      const std::size_t at = text.find(edit.from);
      REQUIRE_MESSAGE(at != std::string::npos, edit.from);
      REQUIRE_MESSAGE(text.find(edit.from, at + 1) == std::string::npos, edit.from);
      text.replace(at, edit.from.size(), edit.to);
    }
    const std::string name = place == out.texts.end() ? edit.file : place->source->name;
    if (const std::size_t mark = text.find("@@"); mark != std::string::npos) {
      text.erase(mark, 2);
      out.file = name;
      out.line = 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), '\n'));
      const std::size_t before = text.rfind('\n', mark == 0 ? std::string::npos : mark - 1);
      const bool is_first = out.line == 1;
      out.column = static_cast<int>(is_first ? mark + 1 : mark - before);
    }
    CatalogText changed{text_named(name, text), edit.overlay};
    if (place == out.texts.end()) {
      out.texts.push_back(changed);
    } else {
      *place = changed;
    }
  }
  return out;
}

struct Loaded {
  std::optional<Catalog> catalog;
  std::vector<Diagnostic> problems;
};

/// Loads, and sees that nothing came back exactly when an error was reported.
inline Loaded load(const std::vector<CatalogText>& texts) {
  Diagnostics problems;
  Loaded out{load_catalog(texts, problems), problems.sorted()};
  CHECK(out.catalog.has_value() == !problems.has_errors());
  return out;
}

inline Loaded load(const std::vector<Edit>& edits) { return load(edited(edits).texts); }

/// An overlay on the built-in catalogue.
inline Loaded overlaid(std::string text) {
  return load({Edit{"overlay.yaml", "", std::move(text), true}});
}

/// "file:line:column code message" of each problem, in English.
inline std::vector<std::string> told(const Loaded& loaded) {
  std::vector<std::string> out;
  for (const Diagnostic& problem : loaded.problems) {
    std::string place = problem.span.source ? problem.span.source->name : "";
    if (problem.span.line > 0) {
      place += ":" + std::to_string(problem.span.line) + ":" + std::to_string(problem.span.column);
    }
    out.push_back(place + " " + std::string(problem.problem->code) + " " +
                  problem.message(Language::en));
  }
  return out;
}

}  // namespace maatwerk
