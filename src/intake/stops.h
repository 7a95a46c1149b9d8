/// Where the bytes stand that end a cell or a line: 64 bytes at a time.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace maatwerk {

/// Walks over the stops of a text: the delimiter and every byte below 0x20. The text is followed by
/// at least 64 zero bytes, so the walk always stops at its end.
class Stops {
 public:
  Stops(const char* text, char delimiter) : text_(text), delimiter_(delimiter) {}

  /// Begins at byte `from`.
  void seek(std::size_t from) {
    if (from < reached_ || from - window_ >= kWindow) {
      load(from);
    } else {
      stops_ &= ~std::uint64_t{0} << (from - window_);
    }
    reached_ = from;
  }

  /// The next stop.
  std::size_t next() {
    while (stops_ == 0) load(window_ + kWindow);
    const std::size_t at = window_ + static_cast<std::size_t>(std::countr_zero(stops_));
    stops_ &= stops_ - 1;
    reached_ = at + 1;
    return at;
  }

  /// Whether a byte of 0x80 or more may have been passed since the last call.
  bool take_high() {
    const bool high = high_;
    high_ = window_high_;
    return high;
  }

 private:
  static constexpr std::size_t kWindow = 64;

  const char* text_;
  char delimiter_;
  bool high_ = false;         ///< In this window or one before it.
  bool window_high_ = false;  ///< In this window.
  std::size_t window_ = 0;
  std::size_t reached_ = ~std::size_t{0};  ///< Stops before it are told or passed over.
  std::uint64_t stops_ = 0;

  void load(std::size_t from) {
    window_ = from;
    stops_ = 0;
    std::uint64_t high = 0;
#ifdef __SSE2__
    const __m128i delimiter = _mm_set1_epi8(delimiter_);
    const __m128i last_control = _mm_set1_epi8(0x1F);
    for (std::size_t i = 0; i < kWindow; i += 16) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text_ + window_ + i));
      const __m128i found = _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter),
                                         _mm_cmpeq_epi8(_mm_min_epu8(bytes, last_control), bytes));
      stops_ |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(found))} << i;
      high |= static_cast<std::uint32_t>(_mm_movemask_epi8(bytes));
    }
#else
    for (std::size_t i = 0; i < kWindow; ++i) {
      const auto byte = static_cast<unsigned char>(text_[window_ + i]);
      if (byte < 0x20 || text_[window_ + i] == delimiter_) stops_ |= std::uint64_t{1} << i;
      high |= byte & 0x80;
    }
#endif
    window_high_ = high != 0;
    high_ = high_ || window_high_;
  }
};

}  // namespace maatwerk
