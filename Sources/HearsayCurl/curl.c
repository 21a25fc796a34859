// One GET through libcurl, and its reading of addresses.
#include "HearsayCurl.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  const hc_request *request;
  int refused, stopped, slow, has_headers;
  struct timespec start;
} transfer;

void hc_start(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

static long elapsed(const transfer *t) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec - t->start.tv_sec) * 1000 + (now.tv_nsec - t->start.tv_nsec) / 1000000;
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  transfer *t = context;
  const uint8_t *bytes = NULL;
  int length = 0;
  (void)purpose;
  if (address->family == AF_INET) {
    bytes = (const uint8_t *)&((struct sockaddr_in *)&address->addr)->sin_addr;
    length = 4;
  } else if (address->family == AF_INET6) {
    bytes = (const uint8_t *)&((struct sockaddr_in6 *)&address->addr)->sin6_addr;
    length = 16;
  }
  if (!bytes || t->request->allows(bytes, length, t->request->context)) {
    t->refused = 1;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype, address->protocol);
}

static size_t take_header(char *bytes, size_t size, size_t count, void *context) {
  transfer *t = context;
  size_t n = size * count;
  if (n <= 2 && (n == 0 || bytes[0] == '\r' || bytes[0] == '\n')) t->has_headers = 1;
  if (t->request->header((const uint8_t *)bytes, n, t->request->context)) {
    t->stopped = 1;
    return 0;
  }
  return n;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
  transfer *t = context;
  size_t n = size * count;
  if (t->request->body((const uint8_t *)bytes, n, t->request->context)) {
    t->stopped = 1;
    return 0;
  }
  return n;
}

// Called about once a second, and whenever bytes come.
static int go_on(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
  transfer *t = context;
  (void)a, (void)b, (void)c, (void)d;
  if (!t->has_headers && elapsed(t) > t->request->header_ms) {
    t->slow = 1;
    return 1;
  }
  return 0;
}

static hc_outcome outcome(CURLcode code, const transfer *t) {
  if (t->slow) return HC_TOO_SLOW;
  if (t->stopped) return HC_STOPPED;
  switch (code) {
    case CURLE_OK: return HC_DONE;
    case CURLE_COULDNT_RESOLVE_HOST: return HC_NO_HOST;
    case CURLE_COULDNT_CONNECT: return t->refused ? HC_REFUSED : HC_NO_CONNECTION;
    case CURLE_OPERATION_TIMEDOUT: return HC_TOO_SLOW;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE: return HC_CERTIFICATE;
    default: return t->refused ? HC_REFUSED : HC_OTHER;
  }
}

hc_answer hc_get(const hc_request *request) {
  hc_answer answer = {HC_OTHER, 0, 0, ""};
  transfer t = {.request = request};
  struct curl_slist *lines = NULL;
  CURL *curl = curl_easy_init();
  if (!curl) return answer;
  for (int i = 0; i < request->line_count; i++) lines = curl_slist_append(lines, request->lines[i]);
  clock_gettime(CLOCK_MONOTONIC, &t.start);
  curl_easy_setopt(curl, CURLOPT_URL, request->url);
  curl_easy_setopt(curl, CURLOPT_USERAGENT, request->agent);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, lines);
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(curl, CURLOPT_HTTP09_ALLOWED, 0L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, request->connect_ms);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, request->total_ms);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &t);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, &t);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &t);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, go_on);
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &t);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, answer.message);
  CURLcode code = curl_easy_perform(curl);
  answer.outcome = outcome(code, &t);
  if (!answer.message[0]) strncpy(answer.message, curl_easy_strerror(code), sizeof answer.message - 1);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
  curl_off_t wire = 0;
  curl_easy_getinfo(curl, CURLINFO_SIZE_DOWNLOAD_T, &wire);
  answer.wire = wire;
  curl_slist_free_all(lines);
  curl_easy_cleanup(curl);
  return answer;
}

static char *part(CURLU *url, CURLUPart which, unsigned int flags) {
  char *text = NULL, *copy = NULL;
  if (curl_url_get(url, which, &text, flags) == CURLUE_OK && text) copy = strdup(text);
  curl_free(text);
  return copy;
}

static char *joined(char *path, char *query) {
  size_t length = (path ? strlen(path) : 0) + (query ? strlen(query) + 1 : 0) + 1;
  char *whole = malloc(length);
  if (whole) {
    whole[0] = 0;
    if (path) strcat(whole, path);
    if (query) {
      strcat(whole, "?");
      strcat(whole, query);
    }
  }
  free(path);
  free(query);
  return whole;
}

int hc_read_address(const char *text, const char *base, hc_address *address) {
  memset(address, 0, sizeof *address);
  CURLU *url = curl_url();
  if (!url) return 0;
  int good = (!base || curl_url_set(url, CURLUPART_URL, base, 0) == CURLUE_OK) &&
             curl_url_set(url, CURLUPART_URL, text, CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK;
  if (good) {
    curl_url_set(url, CURLUPART_FRAGMENT, NULL, 0);
    char *user = part(url, CURLUPART_USER, 0);
    address->has_user = user != NULL;
    free(user);
    address->scheme = part(url, CURLUPART_SCHEME, 0);
    address->host = part(url, CURLUPART_HOST, 0);
    address->port = part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
    address->path = joined(part(url, CURLUPART_PATH, 0), part(url, CURLUPART_QUERY, 0));
    address->whole = part(url, CURLUPART_URL, 0);
    good = address->scheme && address->host && address->whole;
  }
  curl_url_cleanup(url);
  if (!good) hc_free(address);
  return good;
}

void hc_free(hc_address *address) {
  free(address->whole);
  free(address->scheme);
  free(address->host);
  free(address->port);
  free(address->path);
  memset(address, 0, sizeof *address);
}
