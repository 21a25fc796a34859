#ifndef HEARSAY_CURL_H
#define HEARSAY_CURL_H

#include <stddef.h>
#include <stdint.h>

// What Hearsay needs of libcurl, without its functions of variable arguments, which Swift cannot call.

/// Asked of every address before a connection to it is opened: the bytes of an IPv4 (4) or IPv6 (16) address.
/// Anything but 0 refuses it.
typedef int (*hc_allows)(const uint8_t *address, int length, void *context);
/// A header line as it came, or some bytes of the decoded body. Anything but 0 ends the transfer.
typedef int (*hc_takes)(const uint8_t *bytes, size_t count, void *context);

typedef struct {
  const char *url;
  const char *agent;
  /// Header lines to send, `Name: value`.
  const char *const *lines;
  int line_count;
  long connect_ms;
  /// From the start to the end of the headers.
  long header_ms;
  long total_ms;
  hc_allows allows;
  hc_takes header;
  hc_takes body;
  void *context;
} hc_request;

typedef enum {
  HC_DONE,
  /// The address was refused.
  HC_REFUSED,
  /// A callback ended the transfer.
  HC_STOPPED,
  HC_NO_HOST,
  HC_NO_CONNECTION,
  HC_TOO_SLOW,
  HC_CERTIFICATE,
  HC_OTHER,
} hc_outcome;

typedef struct {
  hc_outcome outcome;
  long status;
  /// Bytes of the body as they came, before decoding.
  int64_t wire;
  char message[256];
} hc_answer;

/// Call once before any other, from one thread.
void hc_start(void);
/// One GET, without following redirects, cookies, proxies or netrc.
hc_answer hc_get(const hc_request *request);

/// The parts of an address as libcurl reads it, each in memory that `hc_free` gives back, or NULL.
typedef struct {
  char *whole;
  char *scheme;
  char *host;
  char *port;
  /// Path and query.
  char *path;
  int has_user;
} hc_address;

/// Reads an address, relative to `base` where that is not NULL. 0 where it is none. The fragment is left out.
int hc_read_address(const char *text, const char *base, hc_address *address);
void hc_free(hc_address *address);

#endif
