#include <string.h>
#include <zlib.h>

/// The index of the first such byte; -1 where there is none.
static inline long find_byte(const unsigned char *bytes, unsigned char byte, long count) {
  const void *found = memchr(bytes, byte, (size_t)count);
  return found ? (const unsigned char *)found - bytes : -1;
}
