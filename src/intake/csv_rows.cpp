#include "intake/csv_rows.h"

#include "intake/row_problems.h"

#include <algorithm>

namespace maatwerk {

CsvRows::CsvRows(const Columns& columns, const CsvHeader& header)
    : header_(header),
      answerer_(columns.catalog()),
      records_({}, header.delimiter, header.columns.size(), true),
      kept_(columns.keep().size()) {
  for (std::size_t i = 0; i < header.columns.size(); ++i) {
    const Column& column = header.columns[i];
    if (column.field || column.kept) used_.push_back({i, &column});
  }
  rewritten_.resize(used_.size());
}

void CsvRows::start(std::string_view block) {
  records_ = CsvRecords(block, header_.delimiter, header_.columns.size(), true);
  line_ = 0;
}

bool CsvRows::next(Row& row) {
  do {
    row.line = line_;
    if (!records_.next(record_)) return false;
    line_ += record_.lines;
  } while (record_.is_blank());
  row.id = {};
  row.kept.assign(kept_, {});
  row.person = {};
  row.faults.clear();
  read(row);
  return true;
}

void CsvRows::read(Row& row) {
  if (record_.problem != nullptr) {
    row.faults.push_back({record_.problem, {}, {}});
    return;
  }
  const std::size_t wanted = header_.columns.size();
  if (record_.cell_count != wanted) {
    row.faults.push_back({record_.cell_count < wanted ? &kTooFewCells : &kTooManyCells,
                          {},
                          {std::to_string(record_.cell_count), std::to_string(wanted)}});
    return;
  }
  bool any = false;
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const Column& column = *used_[i].column;
    const std::string_view text = record_.cells[used_[i].cell].plain(rewritten_[i]);
    if (text.empty()) continue;
    any = any || !record_.cells[used_[i].cell].is_blank();
    if (column.kept) row.kept[*column.kept] = text;
    if (column.field == FieldId::id) {
      row.id = text;
    } else if (column.field) {
      answerer_.take(column, text, row);
    }
  }
  if (!any && std::ranges::all_of(record_.cells, &CsvCell::is_blank)) {
    row.faults.push_back({&kEmptyRow, {}, {}});
  }
}

}  // namespace maatwerk
