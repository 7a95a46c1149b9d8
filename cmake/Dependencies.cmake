# Libraries of the system first (Debian: see tests/packages.sh); what is missing is fetched.
include(FetchContent)
find_package(Threads REQUIRED)
set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)    # the next settings reach what is fetched
set(CMAKE_POLICY_DEFAULT_CMP0069 NEW)    # so does link-time optimisation
set(CMAKE_POLICY_VERSION_MINIMUM 3.5)    # what is fetched asks for less than CMake 4 accepts
set(DOCTEST_WITH_TESTS OFF)
set(FMT_INSTALL OFF)
set(JSON_Install OFF)
set(SIMDJSON_ENABLE_THREADS OFF)
set(YAML_CPP_INSTALL OFF)
set(YAML_CPP_BUILD_TOOLS OFF)
set(YAML_CPP_BUILD_CONTRIB OFF)

FetchContent_Declare(CLI11
  GIT_REPOSITORY https://github.com/CLIUtils/CLI11.git
  GIT_TAG v2.1.2
  GIT_SHALLOW ON
  SYSTEM
  FIND_PACKAGE_ARGS 2.1)
FetchContent_Declare(yaml-cpp
  GIT_REPOSITORY https://github.com/jbeder/yaml-cpp.git
  GIT_TAG yaml-cpp-0.7.0
  GIT_SHALLOW ON
  SYSTEM
  FIND_PACKAGE_ARGS 0.7)
FetchContent_Declare(fmt
  GIT_REPOSITORY https://github.com/fmtlib/fmt.git
  GIT_TAG 9.1.0
  GIT_SHALLOW ON
  SYSTEM
  FIND_PACKAGE_ARGS 9)
FetchContent_Declare(nlohmann_json
  GIT_REPOSITORY https://github.com/nlohmann/json.git
  GIT_TAG v3.11.2
  GIT_SHALLOW ON
  SYSTEM
  FIND_PACKAGE_ARGS 3.11)
FetchContent_Declare(simdjson
  GIT_REPOSITORY https://github.com/simdjson/simdjson.git
  GIT_TAG v3.0.1
  GIT_SHALLOW ON
  SYSTEM
  FIND_PACKAGE_ARGS 3.0)
FetchContent_MakeAvailable(CLI11 yaml-cpp fmt nlohmann_json simdjson)

if(MAATWERK_DEVELOPER_MODE)
  FetchContent_Declare(doctest
    GIT_REPOSITORY https://github.com/doctest/doctest.git
    GIT_TAG v2.4.9
    GIT_SHALLOW ON
    SYSTEM
    FIND_PACKAGE_ARGS 2.4)
  FetchContent_MakeAvailable(doctest)
endif()

# maatwerk_yaml: the static library where there is one. The exported target of Debian names only the
# shared one, and loading that is a part of every start.
set(yaml_cpp yaml-cpp)
if(TARGET yaml-cpp::yaml-cpp)    # the name since 0.8
  set(yaml_cpp yaml-cpp::yaml-cpp)
endif()
add_library(maatwerk_yaml INTERFACE)
get_target_property(is_imported ${yaml_cpp} IMPORTED)
if(is_imported)
  find_library(MAATWERK_YAML_ARCHIVE libyaml-cpp.a)
endif()
if(is_imported AND MAATWERK_YAML_ARCHIVE)
  target_link_libraries(maatwerk_yaml INTERFACE "${MAATWERK_YAML_ARCHIVE}")
  target_include_directories(maatwerk_yaml SYSTEM INTERFACE
    $<TARGET_PROPERTY:${yaml_cpp},INTERFACE_INCLUDE_DIRECTORIES>)
else()
  target_link_libraries(maatwerk_yaml INTERFACE ${yaml_cpp})
endif()

# maatwerk_fmt: the headers alone in the program as it is given out, so that no library has to be
# loaded; for development the library, which halves the time of a build.
add_library(maatwerk_fmt INTERFACE)
if(MAATWERK_DEVELOPER_MODE)
  target_link_libraries(maatwerk_fmt INTERFACE fmt::fmt)
else()
  target_link_libraries(maatwerk_fmt INTERFACE fmt::fmt-header-only)
endif()
