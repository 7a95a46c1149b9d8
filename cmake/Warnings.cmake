# maatwerk_warnings: linked privately by our own libraries and tests, never by generated code.
add_library(maatwerk_warnings INTERFACE)
target_compile_options(maatwerk_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
  -Wcast-align -Wextra-semi -Wnon-virtual-dtor -Woverloaded-virtual
  -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(maatwerk_warnings INTERFACE
    -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wsuggest-override)
  # No -Wnull-dereference: GCC 12 gives it for its own <streambuf>.
  # GCC 12 sees overlapping copies in plain std::string concatenation (GCC bug 105651).
  if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(maatwerk_warnings INTERFACE -Wno-restrict)
  endif()
else()
  target_compile_options(maatwerk_warnings INTERFACE -Wnull-dereference)
endif()
if(MAATWERK_DEVELOPER_MODE)
  target_compile_options(maatwerk_warnings INTERFACE -Werror)
endif()
