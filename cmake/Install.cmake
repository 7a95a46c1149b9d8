include(GNUInstallDirs)

install(TARGETS maatwerk RUNTIME)
file(GLOB man_pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/man/*.1")
install(FILES ${man_pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
file(GLOB dutch_man_pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/man/nl/*.1")
install(FILES ${dutch_man_pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/nl/man1")
install(DIRECTORY catalog DESTINATION "${CMAKE_INSTALL_DATADIR}/maatwerk")
# quickstart.sh builds the program: of no use beside one that is installed.
install(DIRECTORY examples DESTINATION "${CMAKE_INSTALL_DOCDIR}" PATTERN quickstart.sh EXCLUDE)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# The program itself writes the scripts that complete its words in a shell. One for another system
# cannot be asked here.
function(maatwerk_completions shell folder name)
  set(script "${PROJECT_BINARY_DIR}/completions/${name}")
  add_custom_command(
    OUTPUT "${script}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/completions"
    COMMAND "${CMAKE_COMMAND}" -E env --unset=MAATWERK_CATALOG
      $<TARGET_FILE:maatwerk> completions ${shell} --lang en --output "${script}"
    DEPENDS maatwerk
    VERBATIM)
  add_custom_target(${shell}_completions ALL DEPENDS "${script}")
  install(FILES "${script}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${folder}")
endfunction()
if(NOT CMAKE_CROSSCOMPILING)
  maatwerk_completions(bash bash-completion/completions maatwerk)
  maatwerk_completions(zsh zsh/site-functions _maatwerk)
  maatwerk_completions(fish fish/vendor_completions.d maatwerk.fish)
endif()
