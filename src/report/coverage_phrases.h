/// Words that the parts of the coverage text share, in one language.
#pragma once

#include "base/text.h"
#include "report/coverage.h"
#include "report/phrases.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace maatwerk {

/// Refers to the report.
class CoveragePhrases {
 public:
  CoveragePhrases(const CoverageReport& report, Language language)
      : report_(report), words_(report.catalog, language) {}

  [[nodiscard]] const Phrases& words() const { return words_; }
  [[nodiscard]] std::string say(const Bilingual& text,
                                std::initializer_list<Blank> blanks = {}) const;
  [[nodiscard]] std::string name(std::size_t activity) const;
  /// With whom it is for, if that is certain groups.
  [[nodiscard]] std::string name_and_groups(std::size_t index) const;
  [[nodiscard]] std::string names(const std::vector<std::size_t>& activities) const;
  [[nodiscard]] std::string few_names(const std::vector<std::size_t>& activities) const;
  [[nodiscard]] std::string profiles(Set profiles) const;
  /// "3+4", with a mark where it is thin. All cells leave room for the mark.
  [[nodiscard]] std::string cell(Supply supply) const;

 private:
  const CoverageReport& report_;
  Phrases words_;
};

/// The part of the text about the local offer.
std::string local_coverage_text(const CoverageReport& report, const LocalCoverage& local,
                                const CoveragePhrases& phrases, Look look);

}  // namespace maatwerk
