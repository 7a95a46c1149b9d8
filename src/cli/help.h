/// The help that the program gives of itself.
#pragma once

#include "cli/command.h"
#include "report/page.h"

#include <span>
#include <string>

namespace maatwerk {

/// Of one command, or of the program, which is followed by its commands: examples first.
std::string help_text(const Command& command, std::span<const Command> commands, Language language,
                      Look look);

/// What an option is for, without the words that it takes.
std::string brief(const Option& option, Language language);

}  // namespace maatwerk
