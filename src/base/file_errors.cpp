#include "base/file_errors.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace maatwerk {
namespace {

struct ErrorText {
  int number;
  Bilingual text;
};

constexpr std::array kErrorTexts{
    ErrorText{ENOENT, {"bestand of map bestaat niet", "no such file or directory"}},
    ErrorText{EACCES, {"geen toestemming", "permission denied"}},
    ErrorText{EPERM, {"deze handeling is niet toegestaan", "operation not permitted"}},
    ErrorText{EISDIR, {"het is een map", "it is a directory"}},
    ErrorText{ENOTDIR,
              {"een deel van het pad is geen map", "a part of the path is not a directory"}},
    ErrorText{EBADF, {"dit kanaal is gesloten", "this stream is closed"}},
    ErrorText{ENOSPC, {"er is geen ruimte meer op de schijf", "no space left on the disk"}},
#ifdef EDQUOT  // Windows has no number for it.
    ErrorText{EDQUOT, {"de toegestane schijfruimte is op", "the disk quota is used up"}},
#endif
    ErrorText{EBUSY,
              {"het bestand is in gebruik bij een ander programma", "another program is using it"}},
    ErrorText{EROFS, {"op deze schijf kan niet worden geschreven", "the disk is read-only"}},
    ErrorText{EFBIG, {"het bestand wordt te groot", "the file becomes too large"}},
    ErrorText{EIO, {"lees- of schrijffout op de schijf", "the disk reports an error"}},
    ErrorText{EMFILE, {"er zijn te veel bestanden open", "too many files are open"}},
    ErrorText{ENFILE, {"er zijn te veel bestanden open", "too many files are open"}},
    ErrorText{ENAMETOOLONG, {"de naam is te lang", "the name is too long"}},
    ErrorText{ELOOP, {"de koppelingen verwijzen naar elkaar", "the links point to each other"}},
    ErrorText{EPIPE, {"de ontvanger is gestopt met lezen", "the reader has gone away"}},
};

}  // namespace

std::string error_text(int number, Language language) {
  const auto* found = std::find_if(kErrorTexts.begin(), kErrorTexts.end(),
                                   [&](const ErrorText& t) { return t.number == number; });
  if (found != kErrorTexts.end()) return std::string(found->text.in(language));
  return std::generic_category().message(number);
}

Failure file_failure(const Bilingual& sentence, std::string_view path, std::string reason,
                     Language language) {
  const std::array<Blank, 2> blanks{Blank{"1", printable(path)}, Blank{"2", std::move(reason)}};
  return Failure{fill(sentence.in(language), blanks)};
}

}  // namespace maatwerk
