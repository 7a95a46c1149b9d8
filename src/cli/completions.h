/// Scripts with which a shell completes what is typed after maatwerk: commands, options, the words
/// that an option takes, files.
#pragma once

#include "base/language.h"
#include "cli/command.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace maatwerk {

enum class Shell : std::uint8_t { bash, zsh, fish };

/// What a catalogue has names for, as they are typed.
struct KnownNames {
  std::vector<std::string> profiles, activities, cases;
};

/// The script holds all words, so that no key has to wait for the program. `program` is what can be
/// written before a command.
std::string completion_script(Shell shell, const Command& program,
                              std::span<const Command> commands, const KnownNames& known,
                              Language language);

}  // namespace maatwerk
