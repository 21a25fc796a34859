#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

/// A locale in which names are UTF-8, whatever that of the process is; none where the system has none.
static inline locale_t archive_utf8_locale(void) { return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

static inline void archive_free_locale(locale_t names) {
  if (names) freelocale(names);
}

/// The next entry, and its name in UTF-8 if it has one.
static inline int archive_next_named(
    struct archive *archive, struct archive_entry **entry, const char **name, locale_t names) {
  locale_t before = names ? uselocale(names) : (locale_t)0;
  int status = archive_read_next_header(archive, entry);
  *name = NULL;
  if (status == ARCHIVE_OK || status == ARCHIVE_WARN) {
    *name = archive_entry_pathname_utf8(*entry);
    if (!*name) *name = archive_entry_pathname(*entry);
  }
  if (names) uselocale(before);
  return status;
}
