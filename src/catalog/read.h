/// Tools for reading a catalogue out of a YAML tree: typed values, strict maps, references.
/// Everything wrong becomes a diagnostic at its place; reading goes on with a default, so that one
/// run finds all problems.
#pragma once

#include "catalog/model.h"
#include "catalog/yaml_tree.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// What reading needs besides the node: where problems go, which texts are overlays, and what may
/// be referred to.
struct ReadContext {
  Diagnostics& problems;
  std::map<const SourceText*, std::string> overlays;  ///< Text of an overlay → its name.
  const Catalog* catalog = nullptr;  ///< What has been read so far: sources, vocabulary.
  /// False when a file or section could not be read: what is referred to may stand there, and is
  /// not reported.
  bool is_complete = true;

  /// The name of the overlay in which the node stands, or null.
  [[nodiscard]] const std::string* overlay_of(const Node& node) const;
};

/// Reads a map key by key; keys that nobody asked for are errors.
class MapReader {
 public:
  /// `what` names the map in messages ("activity 'oopoeh'").
  MapReader(const Node& node, std::string what, ReadContext& context);
  MapReader(const MapReader&) = delete;
  MapReader& operator=(const MapReader&) = delete;
  /// Reports the unknown keys.
  ~MapReader();

  /// The value under `key`, or null; `need` reports when it is not there.
  const Node* get(std::string_view key);
  const Node* need(std::string_view key);
  /// The bilingual text under `key` into `text`, which stays as it is when there is none.
  void get_text(std::string_view key, Text& text);
  void need_text(std::string_view key, Text& text);
  [[nodiscard]] const std::string& what() const { return what_; }
  [[nodiscard]] ReadContext& context() const { return context_; }

 private:
  const Node& node_;
  std::string what_;
  ReadContext& context_;
  std::vector<std::string> known_;
};

/// A bilingual text: {nl: …, en: …}; in an overlay one language suffices and stands for both.
Text read_text(const Node& node, std::string_view key, ReadContext& context);
std::string read_string(const Node& node, std::string_view key, ReadContext& context);
int read_int(const Node& node, std::string_view key, int low, int high, ReadContext& context);
bool read_bool(const Node& node, std::string_view key, ReadContext& context);
/// A list of plain words, as normalise_word() makes them.
std::vector<std::string> read_words(const Node& node, std::string_view key, ReadContext& context);
/// "source-id" or "source-id/place-id", both known.
std::string read_source(const Node& node, ReadContext& context);
/// A year, a month or a day, as written: 2025, 2025-04, 2025-04-30.
std::string read_date(const Node& node, std::string_view key, ReadContext& context);
/// The keys ground and source.
void read_ground(MapReader& map, Ground& ground, std::string& source);
/// The keys text, ground and source.
void read_advice(MapReader& map, Advice& advice);
/// A map of just these.
Advice read_advice(const Node& node, std::string_view what, ReadContext& context);

/// The position of a word among `ids`; reports and returns nothing when it is not one of them.
/// `noun` is the kind of thing, in the words of the catalogue.
std::optional<std::size_t> read_index(const Node& node, std::string_view noun,
                                      std::span<const std::string_view> ids, ReadContext& context);
/// The positions of the words of a list, in the order written, each once.
std::vector<std::size_t> read_indices(const Node& node, std::string_view key, std::string_view noun,
                                      std::span<const std::string_view> ids, ReadContext& context);
Set read_set(const Node& node, std::string_view key, std::string_view noun,
             std::span<const std::string_view> ids, ReadContext& context);

template <class E, class Ids>
E read_enum(const Node& node, std::string_view noun, const Ids& ids, E otherwise,
            ReadContext& context) {
  const auto index = read_index(node, noun, ids, context);
  return index ? static_cast<E>(*index) : otherwise;
}

/// Ids of the values of a field, for references to groups and interests.
std::vector<std::string_view> value_ids(const Field& field);

bool expect_map(const Node& node, std::string_view key, ReadContext& context);
bool expect_list(const Node& node, std::string_view key, ReadContext& context);
/// Small letters, digits and single hyphens; reports when not. What stands below it is read all the
/// same, so that its mistakes are told too.
void expect_id(const Entry& entry, ReadContext& context);

/// Under an activity: its texts for the person, free of labels, and who offers it where.
HandoutText read_handout(const Node& node, const Text& name, const Catalog& catalog,
                         ReadContext& context);
std::vector<LocalOffer> read_local(const Node& node, ReadContext& context);

// The sections. Each reads one top-level key of the merged tree into `catalog`; sources first, then
// the vocabulary.
void read_sources(const Node& node, Catalog& catalog, ReadContext& context);
void read_vocabulary(const Node& node, Catalog& catalog, ReadContext& context);
void read_needs(const Node& node, Catalog& catalog, ReadContext& context);
void read_profiles(const Node& node, Catalog& catalog, ReadContext& context);
void read_general_advice(const Node& node, Catalog& catalog, ReadContext& context);
void read_rules(const Node& node, Catalog& catalog, ReadContext& context);
void read_limits(const Node& node, Catalog& catalog, ReadContext& context);
void read_signposts(const Node& node, Catalog& catalog, ReadContext& context);
void read_interview(const Node& node, Catalog& catalog, ReadContext& context);
void read_activities(const Node& node, Catalog& catalog, ReadContext& context);

}  // namespace maatwerk
