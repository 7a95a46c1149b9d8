// What an activity's entry holds for the person's sheet, and who offers the activity where.
#include "catalog/labels.h"
#include "catalog/problems.h"
#include "catalog/read.h"

#include <fmt/format.h>

namespace maatwerk {
namespace {

void refuse_labels(const Node& node, const Text& text, const Text& name, const Labels& labels,
                   ReadContext& context) {
  for (const std::string* each : {&text.nl, &text.en}) {
    if (const auto label = labels.find(*each, name)) {
      context.problems.add(kLabelOnHandout, node.span, {*label});
      return;
    }
  }
}

/// One name or a list of names.
std::vector<std::string> read_names(const Node& node, std::string_view key, ReadContext& context) {
  if (node.kind != Node::Kind::list) return {read_string(node, key, context)};
  std::vector<std::string> names;
  for (const Node& item : node.items) names.push_back(read_string(item, key, context));
  if (names.empty()) context.problems.add(kEmptyList, node.span, {std::string(key)});
  return names;
}

}  // namespace

HandoutText read_handout(const Node& node, const Text& name, const Catalog& catalog,
                         ReadContext& context) {
  HandoutText handout;
  const Labels labels(catalog);
  MapReader map(node, "handout", context);
  const auto take = [&](std::string_view key, Text& text, const Node* value) {
    if (value == nullptr) return;
    text = read_text(*value, key, context);
    refuse_labels(*value, text, name, labels, context);
  };
  take("what", handout.what, map.get("what"));
  take("who", handout.who, map.need("who"));
  take("like", handout.like, map.need("like"));
  take("ask", handout.ask, map.need("ask"));
  return handout;
}

std::vector<LocalOffer> read_local(const Node& node, ReadContext& context) {
  std::vector<LocalOffer> offers;
  if (!expect_map(node, "local", context)) return offers;
  for (const Entry& entry : node.entries) {
    expect_id(entry, context);
    LocalOffer offer;
    offer.id = entry.key;
    MapReader map(entry.value, fmt::format("local '{}'", entry.key), context);
    const auto text = [&](std::string_view key, std::string& value) {
      if (const Node* found = map.get(key)) value = read_string(*found, key, context);
    };
    if (const Node* provider = map.need("provider")) {
      offer.provider = read_string(*provider, "provider", context);
    }
    if (const Node* areas = map.get("area")) offer.areas = read_names(*areas, "area", context);
    text("contact", offer.contact);
    text("address", offer.address);
    if (const Node* checked = map.need("checked")) {
      offer.checked = read_date(*checked, "checked", context);
    }
    map.get_text("details", offer.details);
    if (const std::string* overlay = context.overlay_of(entry.value)) offer.origin = *overlay;
    offers.push_back(std::move(offer));
  }
  return offers;
}

}  // namespace maatwerk
