#include "intake/blocks.h"

#include "intake/csv_records.h"
#include "intake/rows.h"
#include "text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::TextFile;

namespace {

using Words = std::vector<std::string>;

constexpr Cut kLines{};
constexpr Cut kTwoCells{',', 2};

struct Given {
  std::string text;
  Words blocks;
};

Given read(const std::string& text, std::size_t size, Cut cut, Encoding encoding = Encoding::utf8) {
  const TextFile file(text);
  Blocks blocks(file.name(), encoding, Language::en);
  blocks.set_size(size);
  Given given;
  Block block;
  while (blocks.next(block, cut)) {
    REQUIRE_FALSE(block.records().empty());
    for (std::size_t i = 0; i < kBlockPadding; ++i) {
      REQUIRE(block.records().data()[block.records().size() + i] == '\0');
    }
    given.text += block.records();
    given.blocks.emplace_back(block.records());
  }
  CHECK(blocks.is_at_end());
  CHECK_FALSE(blocks.next(block, cut));
  return given;
}

TEST_SUITE_BEGIN("blocks");

TEST_CASE("Blocks hold whole lines, about as many as were asked for") {
  const std::string text = "aa\nbb\r\n\ncc\nthe last";
  for (std::size_t size = 1; size < 30; ++size) {
    CAPTURE(size);
    const Given given = read(text, size, kLines);
    CHECK(given.text == text);
    for (std::size_t i = 0; i + 1 < given.blocks.size(); ++i) {
      CHECK(given.blocks[i].ends_with('\n'));
      CHECK(given.blocks[i].size() <= std::max<std::size_t>(size + 4, 2 * size));
    }
  }
  CHECK(read(text, 3, kLines).blocks.front() == "aa\n");
  CHECK(read("", 10, kLines).blocks.empty());
}

TEST_CASE("A record of CSV is not cut at a line end in quotes") {
  const std::string text = "a,\"x\ny\"\nb,\"\"\"\n\"\nc,d\n\"e\n\",f";
  for (std::size_t size = 1; size < 30; ++size) {
    CAPTURE(size);
    const Given given = read(text, size, kTwoCells);
    CHECK(given.text == text);
    for (const std::string& block : given.blocks) {
      const bool is_start = block.starts_with("a,") || block.starts_with("b,") ||
                            block.starts_with("c,") || block.starts_with("\"e");
      CHECK(is_start);
    }
  }
}

TEST_CASE("What is put back comes again") {
  const TextFile file("head\nrow 1\nrow 2\n");
  Blocks blocks(file.name(), Encoding::utf8, Language::en);
  Block block;
  REQUIRE(blocks.next(block, kLines));
  CHECK(blocks.is_at_end());
  blocks.put_back(block, 5);
  CHECK_FALSE(blocks.is_at_end());
  REQUIRE(blocks.next(block, kLines));
  CHECK(block.records() == "row 1\nrow 2\n");
  CHECK_FALSE(blocks.next(block, kLines));
}

TEST_CASE("A record that is too long is cut short, and counts as one") {
  const std::string long_text(3 * kMaxRecord, 'x');
  for (const std::string before : {"", "a,b\n", "\"c\",d\n"}) {
    for (const std::string behind : {"", "\n", "\ne,f\n", "\ne,f"}) {
      for (const std::string quote : {"", "\""}) {
        for (const std::size_t size : {std::size_t{1} << 10, kBlock, 5 * kMaxRecord}) {
          CAPTURE(before);
          CAPTURE(behind);
          CAPTURE(quote);
          CAPTURE(size);
          const std::string text = before + "x," + quote + long_text + quote + behind;
          const TextFile file(text);
          Blocks blocks(file.name(), Encoding::utf8, Language::en);
          blocks.set_size(size);
          Words found;
          Block block;
          while (blocks.next(block, kTwoCells)) {
            CsvRecords records(block.records(), ',', 2, true);
            CsvRecord record;
            while (records.next(record)) {
              found.emplace_back(record.problem != nullptr ? record.problem->code
                                                           : record.cells.front().text);
            }
          }
          Words wanted;
          if (!before.empty()) wanted.emplace_back(before == "a,b\n" ? "a" : "c");
          wanted.emplace_back("row/too-long");
          if (behind.size() > 1) wanted.emplace_back("e");
          CHECK(found == wanted);
        }
      }
    }
  }
}

TEST_CASE("A record that was cut short can be put back") {
  const TextFile file(std::string(2 * kMaxRecord, 'x') + "\nrow 2\n");
  Blocks blocks(file.name(), Encoding::utf8, Language::en);
  Block block;
  REQUIRE(blocks.next(block, kLines));
  CHECK(block.records().size() == kMaxRecord + 2);
  blocks.put_back(block, 0);
  REQUIRE(blocks.next(block, kLines));
  CHECK(block.records().size() == kMaxRecord + 2);
  REQUIRE(blocks.next(block, kLines));
  CHECK(block.records() == "row 2\n");
  CHECK_FALSE(blocks.next(block, kLines));
}

TEST_CASE("windows-1252 becomes UTF-8 on the way") {
  for (const std::size_t size : {1U, 2U, 7U, 100U}) {
    CHECK(read("caf\xe9\n\x80 5\n", size, kLines, Encoding::windows_1252).text == "café\n€ 5\n");
  }
}

TEST_SUITE_END();

}  // namespace
