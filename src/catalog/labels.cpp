#include "catalog/labels.h"

#include "base/text.h"

#include <algorithm>

namespace maatwerk {
namespace {

/// Lower case, words parted by single hyphens: "-mensen-met-dementie-".
std::string words_of(std::string_view text) {
  std::string words = "-";
  for (const char c : normalise_word(text)) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;  // é and its kin
    if (letter) {
      words += c;
    } else if (words.back() != '-') {
      words += '-';
    }
  }
  if (words.back() != '-') words += '-';
  return words;
}

void take_out(std::string& words, std::string_view name) {
  const std::string own = words_of(name);
  if (own.size() <= 2) return;
  for (std::size_t at = words.find(own); at != std::string::npos; at = words.find(own, at)) {
    words.replace(at, own.size(), "-");
  }
}

}  // namespace

Labels::Labels(const Catalog& catalog) {
  const auto add = [&](const Text& label) {
    words_.push_back(words_of(label.nl));
    words_.push_back(words_of(label.en));
  };
  for (const ProfileText& profile : catalog.profiles) add(profile.name);
  for (const Value& group : catalog.field(FieldId::groups).values) add(group.label);
  std::erase_if(words_, [](const std::string& word) { return word.size() <= 2; });
}

std::optional<std::string> Labels::find(std::string_view text, const Text& name) const {
  std::string words = words_of(text);
  take_out(words, name.nl);
  take_out(words, name.en);
  for (const std::string_view stem : {"eenza", "lonel"}) {
    if (words.find(stem) != std::string::npos) return std::string(stem) + "…";
  }
  for (const std::string& word : words_) {
    if (words.find(word) != std::string::npos) return word.substr(1, word.size() - 2);
  }
  return std::nullopt;
}

}  // namespace maatwerk
