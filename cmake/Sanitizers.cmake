# MAATWERK_SANITIZE holds for everything that is compiled here, fetched libraries included:
# half-instrumented programs give false alarms.
if(MAATWERK_SANITIZE)
  add_compile_options(
    -fsanitize=${MAATWERK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${MAATWERK_SANITIZE})
endif()
