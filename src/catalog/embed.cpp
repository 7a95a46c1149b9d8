// Build tool: reads a catalogue directory with the program's own loader and writes it as C++
// source, so that a mistake in the catalogue fails the build and the program starts without reading
// YAML. Usage: maatwerk-embed DIRECTORY OUTPUT.cpp
#include "base/files.h"
#include "catalog/load.h"

#include <fmt/format.h>

#include <filesystem>
#include <iostream>
#include <ostream>

namespace maatwerk {
namespace {

/// The bytes as a C string literal, in lines that compilers accept.
void write_literal(std::ostream& out, std::string_view bytes) {
  constexpr std::size_t kLine = 96;
  for (std::size_t i = 0; i < bytes.size() || i == 0; i += kLine) {
    out << "\n    \"";
    for (const char c : bytes.substr(i, kLine)) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\' && c != '?') {
        out << c;
      } else {
        out << fmt::format("\\{:03o}", byte);
      }
    }
    out << '"';
    if (bytes.empty()) break;
  }
}

int embed(const std::string& directory, const std::string& output) {
  const std::vector<CatalogText> texts = directory_texts(directory, Language::en);
  Diagnostics problems;
  const std::optional<Catalog> catalog = load_catalog(texts, problems);
  for (const Diagnostic& problem : problems.sorted()) std::cerr << render(problem, Language::en);
  if (!catalog) return 1;
  const std::string bytes = pack(*catalog);
  write_file(
      output,
      [&](std::ostream& out) {
        out << "// Written by maatwerk-embed; do not edit.\n#include \"catalog/builtin.h\"\n\n"
               "namespace maatwerk {\nnamespace {\n\nconstexpr std::string_view kBytes{";
        write_literal(out, bytes);
        out << ",\n    " << bytes.size() << "};\n\n";
        out << "struct File { std::string_view name; std::string_view text; };\n"
               "constexpr File kFiles[] = {";
        for (const CatalogText& text : texts) {
          const std::string name =
              "<built-in>/" +
              std::filesystem::relative(text.source->name, directory).generic_string();
          out << "\n  {\"" << name << "\", {";
          write_literal(out, text.source->text);
          out << ",\n    " << text.source->text.size() << "}},";
        }
        out << "\n};\n\n}  // namespace\n\n"
               "Catalog builtin_catalog() { return unpack(kBytes); }\n\n"
               "std::vector<CatalogText> builtin_texts() {\n"
               "  std::vector<CatalogText> texts;\n"
               "  for (const File& file : kFiles) {\n"
               "    "
               "texts.push_back({std::make_shared<SourceText>(SourceText{std::string(file.name), "
               "std::string(file.text)}), false});\n"
               "  }\n  return texts;\n}\n\n"
               "std::string_view builtin_hash() { return \""
            << hash_of(*catalog) << "\"; }\n\n}  // namespace maatwerk\n";
      },
      Language::en);
  return 0;
}

}  // namespace
}  // namespace maatwerk

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: maatwerk-embed DIRECTORY OUTPUT.cpp\n";
    return 2;
  }
  try {
    return maatwerk::embed(argv[1], argv[2]);
  } catch (const maatwerk::Failure& failure) {
    std::cerr << "maatwerk-embed: " << failure.message << '\n';
    return 2;
  }
}
