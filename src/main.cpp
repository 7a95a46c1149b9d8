#include "cli/cli.h"
#include "cli/terminal.h"

int main(int argc, char** argv) {
  maatwerk::Io io = maatwerk::process_io();
  return maatwerk::run_cli(std::vector<std::string>(argv + 1, argv + argc), io);
}
