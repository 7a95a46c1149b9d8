#include "cli/cli.h"
#include "cli/terminal.h"

int main(int argc, char** argv) {
  maatwerk::Io io = maatwerk::process_io();
  return maatwerk::run_cli(maatwerk::process_arguments(argc, argv), io);
}
