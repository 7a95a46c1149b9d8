#include "intake/answerer.h"

#include "base/text.h"

#include <cstring>
#include <variant>

namespace maatwerk {
namespace {

RowFault fault_in(const Column& column, Fault fault) {
  return {fault.problem, column.name, std::move(fault.words)};
}

/// One to seven bytes as a number, different for different bytes of one length; some are read twice
/// rather than one after the other.
std::uint64_t few_bytes(std::string_view text) {
  const std::size_t last = text.size() - 1;
  if (text.size() >= sizeof(std::uint32_t)) {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    std::memcpy(&first, text.data(), sizeof first);
    std::memcpy(&end, text.data() + text.size() - sizeof end, sizeof end);
    return first | std::uint64_t{end} << 32;
  }
  const auto byte = [&](std::size_t at) {
    return std::uint64_t{static_cast<unsigned char>(text[at])};
  };
  return byte(0) | byte(text.size() / 2) << 8 | byte(last) << 16;
}

}  // namespace

Answerer::Answerer(const Catalog& catalog) : catalog_(catalog), remembered_(kSlots) {}

void Answerer::take(const Column& column, std::string_view cell, Row& row) {
  if (cell.empty()) return;
  const bool several = is_list(*column.field);
  if (!several || (column.words != nullptr && column.words->contains(normalise_word(cell)))) {
    take_word(column, cell, row);
    return;
  }
  while (row.faults.size() < kMostFaults) {
    const std::string_view word = next_word(cell);
    if (word.empty()) return;
    take_word(column, word, row);
  }
}

void Answerer::take_word(const Column& column, std::string_view word, Row& row) {
  if (word.size() > kLongestKey) {
    look_up(column, word, row, nullptr, {});
    return;
  }
  const Key key = key_of(column, word);
  Remembered& slot = remembered_[slot_of(key)];
  if (slot.key == key) {
    give_or_fault(column, slot.meaning, row);
  } else {
    look_up(column, word, row, &slot, key);
  }
}

/// Remembers only what is one meaning: several, and faults, are looked up each time.
void Answerer::look_up(const Column& column, std::string_view word, Row& row, Remembered* slot,
                       const Key& key) {
  if (column.words != nullptr) {
    if (const auto own = column.words->find(normalise_word(word)); own != column.words->end()) {
      for (const Meaning meaning : own->second) give_or_fault(column, meaning, row);
      if (slot != nullptr && own->second.size() == 1) *slot = {key, own->second.front()};
      return;
    }
  }
  std::variant<Meaning, Fault> found = understand(catalog_, *column.field, word);
  if (Fault* fault = std::get_if<Fault>(&found)) {
    row.faults.push_back(fault_in(column, std::move(*fault)));
    return;
  }
  give_or_fault(column, std::get<Meaning>(found), row);
  if (slot != nullptr) *slot = {key, std::get<Meaning>(found)};
}

void Answerer::give_or_fault(const Column& column, Meaning meaning, Row& row) {
  if (auto fault = give(*column.field, meaning, row.person)) {
    row.faults.push_back(fault_in(column, *std::move(fault)));
  }
}

Answerer::Key Answerer::key_of(const Column& column, std::string_view word) {
  constexpr std::size_t kPart = sizeof(std::uint64_t);
  Key key{.words = column.words, .kind = word.size() << 8 | at(*column.field)};
  std::size_t part = 0;
  for (; word.size() >= kPart; word.remove_prefix(kPart)) {
    std::memcpy(&key.bytes[part++], word.data(), kPart);
  }
  if (!word.empty()) key.bytes[part] = few_bytes(word);
  return key;
}

std::size_t Answerer::slot_of(const Key& key) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;
  std::uint64_t hash = (key.kind + reinterpret_cast<std::uintptr_t>(key.words)) * kOdd;
  // One independent product each, so that they need not wait for each other.
  for (std::size_t i = 0; i < key.bytes.size(); ++i) hash ^= key.bytes[i] * (kOdd + 2 * i);
  return (hash >> 40) % kSlots;
}

}  // namespace maatwerk
