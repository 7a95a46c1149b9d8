#include "catalog/model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace maatwerk {

Set ProfileText::seeking(Seek how) const {
  Set found = 0;
  for (std::size_t i = 0; i < seeks.size(); ++i) {
    if (seeks[i].how == how) found |= one(i);
  }
  return found;
}

bool Activity::happens_at(Place place) const {
  return std::ranges::find(places, place) != places.end();
}

bool Activity::has_size(Size size) const { return std::ranges::find(sizes, size) != sizes.end(); }

std::optional<std::size_t> Catalog::find_activity(std::string_view id) const {
  const auto found = std::ranges::lower_bound(activities, id, {}, &Activity::id);
  if (found == activities.end() || found->id != id) return std::nullopt;
  return static_cast<std::size_t>(found - activities.begin());
}

const Source* Catalog::find_source(std::string_view id) const {
  const auto found = std::ranges::lower_bound(sources, id, {}, &Source::id);
  return found != sources.end() && found->id == id ? &*found : nullptr;
}

namespace {

/// Appends every field to a string: numbers as four little-endian bytes, texts and lists behind
/// their length.
class Packer {
 public:
  std::string bytes;

  void operator()(const auto&... fields) { (put(fields), ...); }

 private:
  void number(std::uint32_t value) {
    for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(value >> shift & 0xFF);
  }
  void put(const std::string& text) {
    number(static_cast<std::uint32_t>(text.size()));
    bytes += text;
  }
  template <class T>
  void put(const std::vector<T>& list) {
    number(static_cast<std::uint32_t>(list.size()));
    for (const T& item : list) put(item);
  }
  template <class T, std::size_t N>
  void put(const std::array<T, N>& list) {
    for (const T& item : list) put(item);
  }
  template <class T>
  void put(const std::optional<T>& maybe) {
    put(maybe.has_value());
    if (maybe) put(*maybe);
  }
  template <class T>
  void put(const T& value) {
    if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
      number(static_cast<std::uint32_t>(value));
    } else {
      T::each(value, *this);
    }
  }
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  void operator()(auto&... fields) { (get(fields), ...); }

 private:
  std::string_view rest_;

  std::uint32_t number() {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      value |= static_cast<std::uint32_t>(static_cast<unsigned char>(rest_[i])) << (8 * i);
    }
    rest_.remove_prefix(4);
    return value;
  }
  void get(std::string& text) {
    const std::uint32_t size = number();
    text.assign(rest_.substr(0, size));
    rest_.remove_prefix(size);
  }
  template <class T>
  void get(std::vector<T>& list) {
    list.resize(number());
    for (T& item : list) get(item);
  }
  template <class T, std::size_t N>
  void get(std::array<T, N>& list) {
    for (T& item : list) get(item);
  }
  template <class T>
  void get(std::optional<T>& maybe) {
    bool present = false;
    get(present);
    if (present) get(maybe.emplace());
  }
  template <class T>
  void get(T& value) {
    if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
      value = static_cast<T>(number());
    } else {
      T::each(value, *this);
    }
  }
};

}  // namespace

std::string pack(const Catalog& catalog) {
  Packer packer;
  packer(catalog);
  return std::move(packer.bytes);
}

Catalog unpack(std::string_view bytes) {
  Catalog catalog;
  Unpacker unpacker(bytes);
  unpacker(catalog);
  return catalog;
}

std::string hash_of(const Catalog& catalog) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char byte : pack(catalog)) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3;
  }
  return fmt::format("{:016x}", hash);
}

}  // namespace maatwerk
