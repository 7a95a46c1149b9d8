# What Debian wants otherwise than `cmake --install` does it: CPack runs this over the files before
# it packs them.
set(share "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
set(doc "${share}/doc/maatwerk")
file(REMOVE "${doc}/LICENSE")    # every Debian has it; "copyright" says where
file(COPY "${CMAKE_CURRENT_LIST_DIR}/copyright" "${CMAKE_CURRENT_LIST_DIR}/changelog"
  DESTINATION "${doc}"
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(GLOB_RECURSE pages "${share}/man/*.1")
execute_process(COMMAND gzip -9n ${pages} "${doc}/changelog" COMMAND_ERROR_IS_FATAL ANY)
file(RENAME "${share}/zsh/site-functions" "${share}/zsh/vendor-completions")
