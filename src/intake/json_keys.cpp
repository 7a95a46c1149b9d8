#include "intake/json_keys.h"

#include "base/text.h"

#include <algorithm>

namespace maatwerk {
namespace {

// So that odd files cannot fill the memory.
constexpr std::size_t kMostRemembered = 1000;
constexpr std::size_t kLongestRemembered = 200;
constexpr std::size_t kMostUnknown = 20;

}  // namespace

JsonKey JsonKeys::look_up(std::string_view name) const {
  JsonKey key{.column = columns_.find(name), .form_column = std::nullopt};
  const FormFile* form = columns_.form();
  if (const FormColumn* known = form != nullptr ? form->find(name) : nullptr) {
    key.form_column = static_cast<std::size_t>(known - form->columns.data());
  }
  return key;
}

const JsonKey& JsonKeys::find(std::string_view name) {
  // Rows are alike: the key is mostly the one that came here last time.
  Remembered* found = last_ != nullptr ? last_->next : nullptr;
  if (found == nullptr || found->key.column.name != name) {
    auto place = remembered_.find(name);
    if (place == remembered_.end()) {
      if (name.size() > kLongestRemembered || remembered_.size() >= kMostRemembered) {
        passing_ = look_up(name);
        return passing_;
      }
      place = remembered_.emplace(std::string(name), Remembered{.key = look_up(name)}).first;
    }
    found = &place->second;
    if (last_ != nullptr) last_->next = found;
  }
  last_ = found;
  return found->key;
}

void JsonKeys::note(const JsonKey& key) {
  if (key.is_told || unknown_.size() + noted_.size() >= kMostUnknown) return;
  if (std::ranges::find(noted_, key.column.name) == noted_.end()) {
    noted_.push_back(key.column.name);
  }
}

void JsonKeys::settle(bool is_sound) {
  for (const std::string& name : noted_) {
    if (!is_sound) break;
    if (const auto place = remembered_.find(name); place != remembered_.end()) {
      place->second.key.is_told = true;
    }
    std::string cut = shortened(printable(name));
    if (std::ranges::find(unknown_, cut) == unknown_.end()) unknown_.push_back(std::move(cut));
  }
  noted_.clear();
}

}  // namespace maatwerk
