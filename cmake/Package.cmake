# The Debian package, from the release preset; tests/package.sh builds it and tries it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "maatwerk maintainers <maintainers@maatwerk.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "choose activities against loneliness that fit one person")
set(CPACK_PACKAGE_DESCRIPTION
"Maatwerk helps a Dutch welfare worker choose, for one person, which
activities against loneliness to talk about first. It finds the person's
intervention profile and ranks the 71 activities of the handbook Lokale
aanpak van eenzaamheid (Coalitie Erbij), those backed by evidence and the
promising ones apart, with every reason and its source.
.
It asks its questions in Dutch or English at a terminal, reads one person
or millions of intake forms from files, and writes text, JSON and CSV. It
keeps nothing and uses no network.")
set(CPACK_STRIP_FILES ON)
# Whatever the umask of who builds it.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/package/debian.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
