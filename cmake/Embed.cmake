# The catalogue in the program: maatwerk-embed checks catalog/ and writes it as C++. A mistake in a
# file stops the build with its place.

# maatwerk-embed runs on this machine: for another one it is built a second time, for here.
set(MAATWERK_EMBED maatwerk-embed)
if(CMAKE_CROSSCOMPILING)
  include(ExternalProject)
  set(MAATWERK_EMBED "${PROJECT_BINARY_DIR}/host/src/maatwerk-embed")
  ExternalProject_Add(host_embed
    SOURCE_DIR "${PROJECT_SOURCE_DIR}"
    BINARY_DIR "${PROJECT_BINARY_DIR}/host"
    CMAKE_ARGS -DCMAKE_BUILD_TYPE=Release
    BUILD_COMMAND "${CMAKE_COMMAND}" --build . --target maatwerk-embed
    BUILD_ALWAYS ON
    BUILD_BYPRODUCTS "${MAATWERK_EMBED}"
    INSTALL_COMMAND "")
endif()

# Compiles the catalogue into the static library `target`.
function(maatwerk_embed_catalog target)
  set(output "${PROJECT_BINARY_DIR}/generated/builtin_catalog.cpp")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/catalog/*.yaml" "${PROJECT_SOURCE_DIR}/catalog/*.yml")
  # The list is a dependency too: without it a file taken away would change nothing.
  set(list "${PROJECT_BINARY_DIR}/generated/catalog_files.txt")
  list(JOIN files "\n" names)
  file(CONFIGURE OUTPUT "${list}" CONTENT "${names}\n" @ONLY)
  # From the top of the repository, so that the places in messages read catalog/FILE:LINE:COLUMN.
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${MAATWERK_EMBED}" catalog "${output}"
    DEPENDS "${MAATWERK_EMBED}" "${list}" ${files}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Checking the catalogue and building it in"
    VERBATIM)
  add_library(${target} STATIC "${output}")
  target_link_libraries(${target} PUBLIC maatwerk_catalog)
  set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "")
endfunction()
