// Kernels of the program: bytes times bytes into 32-bit integers, and what stands between two such products.
// No sum depends on the machine: integers are exact, and floats are added in one order, without fused steps.
#include "HearsayKernels.h"
#include "elementary.h"
#include <string.h>

#pragma clang fp contract(off)

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Four bytes of an input meet four of a weight: weights lie as [k/4][n][4].

static void gemm_plain(const uint8_t *a, long lda, const int8_t *w, int32_t *c, int m, int n, int k) {
  for (int i = 0; i < m; i++) {
    int32_t *row = c + (long)i * n;
    memset(row, 0, sizeof(int32_t) * n);
    for (int p = 0; p < k; p += 4) {
      const uint8_t *x = a + i * lda + p;
      const int8_t *y = w + (long)p * n;
      int32_t x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3];
      for (int j = 0; j < n; j++)
        row[j] += x0 * y[4 * j] + x1 * y[4 * j + 1] + x2 * y[4 * j + 2] + x3 * y[4 * j + 3];
    }
  }
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) static void gemm_avx2(const uint8_t *a, long lda, const int8_t *w, int32_t *c, int m,
                                                      int n, int k) {
  for (int j = 0; j < n; j += 8)
    for (int i = 0; i < m; i += 4) {
      int rows = m - i < 4 ? m - i : 4;
      __m256i low[4], high[4];
      for (int r = 0; r < 4; r++) low[r] = high[r] = _mm256_setzero_si256();
      for (int p = 0; p < k; p += 4) {
        __m256i y = _mm256_loadu_si256((const __m256i *)(w + (long)p * n + 4 * j));
        __m256i y0 = _mm256_cvtepi8_epi16(_mm256_castsi256_si128(y));
        __m256i y1 = _mm256_cvtepi8_epi16(_mm256_extracti128_si256(y, 1));
        for (int r = 0; r < rows; r++) {
          int32_t four;
          memcpy(&four, a + (i + r) * lda + p, 4);
          __m256i x = _mm256_cvtepu8_epi16(_mm_set1_epi32(four));
          low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(x, y0));
          high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(x, y1));
        }
      }
      for (int r = 0; r < rows; r++) {
        // Pairs of neighbours are the two halves of one column.
        __m256i sums = _mm256_permute4x64_epi64(_mm256_hadd_epi32(low[r], high[r]), 0xD8);
        _mm256_storeu_si256((__m256i *)(c + (long)(i + r) * n + j), sums);
      }
    }
}

#define VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))

VNNI static inline __m512i four_bytes(const uint8_t *x) {
  int32_t four;
  memcpy(&four, x, 4);
  return _mm512_set1_epi32(four);
}

// R rows by Q times sixteen columns; both are constants where it is called.
VNNI static inline __attribute__((always_inline)) void tile(const uint8_t *a, long lda, const int8_t *w, int32_t *c,
                                                            int n, int k, int R, int Q) {
  __m512i s[8][3];
  for (int r = 0; r < R; r++)
    for (int q = 0; q < Q; q++) s[r][q] = _mm512_setzero_si512();
  for (int p = 0; p < k; p += 4) {
    const int8_t *y = w + (long)p * n;
    __m512i z[3];
    for (int q = 0; q < Q; q++) z[q] = _mm512_loadu_si512(y + 64 * q);
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++) {
      __m512i x = four_bytes(a + r * lda + p);
#pragma clang loop unroll(full)
      for (int q = 0; q < Q; q++) s[r][q] = _mm512_dpbusd_epi32(s[r][q], x, z[q]);
    }
  }
  for (int r = 0; r < R; r++)
    for (int q = 0; q < Q; q++) _mm512_storeu_si512(c + (long)r * n + 16 * q, s[r][q]);
}

#define ROWS(Q)                                                                       \
  do {                                                                                \
    int i = 0;                                                                        \
    const int8_t *y = w + 4 * j;                                                      \
    for (; i + 8 <= m; i += 8) tile(a + i * lda, lda, y, c + (long)i * n + j, n, k, 8, Q); \
    for (; i + 4 <= m; i += 4) tile(a + i * lda, lda, y, c + (long)i * n + j, n, k, 4, Q); \
    for (; i + 2 <= m; i += 2) tile(a + i * lda, lda, y, c + (long)i * n + j, n, k, 2, Q); \
    for (; i < m; i++) tile(a + i * lda, lda, y, c + (long)i * n + j, n, k, 1, Q);          \
  } while (0)

VNNI static void gemm_vnni(const uint8_t *a, long lda, const int8_t *w, int32_t *c, int m, int n, int k) {
  int j = 0;
  for (; j + 48 <= n; j += 48) ROWS(3);
  for (; j + 16 <= n; j += 16) ROWS(1);
}

#undef ROWS

#endif

int32_t hk_level(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")) return 2;
  if (__builtin_cpu_supports("avx2")) return 1;
#endif
  return 0;
}

void hk_bytes(const uint8_t *a, long lda, const int8_t *w, int32_t *c, int m, int n, int k, int level) {
#if defined(__x86_64__)
  if (level >= 2) return gemm_vnni(a, lda, w, c, m, n, k);
  if (level == 1) return gemm_avx2(a, lda, w, c, m, n, k);
#endif
  gemm_plain(a, lda, w, c, m, n, k);
}

CLONES void hk_scale(const int32_t *restrict c, float *restrict y, const float *restrict scale,
                     const float *restrict bias, const float *restrict slope, int m, int n) {
  int i = 0;
  // Four rows share what they load of the columns.
  for (; i + 4 <= m; i += 4) {
    const int32_t *from = c + (long)i * n;
    float *to = y + (long)i * n;
    for (int j = 0; j < n; j++) {
      float s = scale[j], b = bias[j], l = slope[j];
      float z0 = (float)from[j] * s + b, z1 = (float)from[n + j] * s + b;
      float z2 = (float)from[2 * n + j] * s + b, z3 = (float)from[3 * n + j] * s + b;
      to[j] = z0 < 0 ? z0 * l : z0;
      to[n + j] = z1 < 0 ? z1 * l : z1;
      to[2 * n + j] = z2 < 0 ? z2 * l : z2;
      to[3 * n + j] = z3 < 0 ? z3 * l : z3;
    }
  }
  for (; i < m; i++)
    for (int j = 0; j < n; j++) {
      float z = (float)c[(long)i * n + j] * scale[j] + bias[j];
      y[(long)i * n + j] = z < 0 ? z * slope[j] : z;
    }
}

// Rows that go through a layer before their sums are scaled: the sums then still lie near.
enum { TILE = 32 };

void hk_layer(const uint8_t *a, long lda, const int8_t *w, int32_t *sums, float *y, const float *scale,
              const float *bias, const float *slope, int m, int n, int k, int level) {
  for (int i = 0; i < m; i += TILE) {
    int rows = m - i < TILE ? m - i : TILE;
    hk_bytes(a + i * lda, lda, w, sums, rows, n, k, level);
    hk_scale(sums, y + (long)i * n, scale, bias, slope, rows, n);
  }
}

CLONES void hk_bend(const float *a, const float *b, float *y, int n) {
  for (int j = 0; j < n; j++) {
    float z = a[j] + b[j];
    y[j] = z < 0 ? z * 0.1f : z;
  }
}

CLONES void hk_mix(float *x, const float *y, float step, long count) {
#pragma clang fp contract(off)
  for (long j = 0; j < count; j++) {
    float z = x[j] + y[j] * step;
    x[j] = z < 0 ? z * 0.1f : z;
  }
}

CLONES void hk_pair(const float *a, const float *b, const float *c, const float *d, float *y, int n) {
  for (int j = 0; j < n; j++) {
    float z = (a[j] + b[j]) + (c[j] + d[j]);
    y[j] = z < 0 ? z * 0.1f : z;
  }
}

CLONES void hk_exp(float *x, int n) {
  for (int j = 0; j < n; j++) x[j] = expo(x[j]);
}

CLONES int32_t hk_best(const float *row, int n) {
  float lanes[16];
  int whole = n & ~15;
  for (int q = 0; q < 16; q++) lanes[q] = row[0];
  for (int j = 0; j < whole; j += 16)
    for (int q = 0; q < 16; q++) lanes[q] = row[j + q] > lanes[q] ? row[j + q] : lanes[q];
  float top = lanes[0];
  for (int q = 1; q < 16; q++) top = lanes[q] > top ? lanes[q] : top;
  for (int j = whole; j < n; j++) top = row[j] > top ? row[j] : top;
  int from = 0;
  for (int hit = 0; from < whole; from += 16) {
    for (int q = 0; q < 16; q++) hit |= row[from + q] == top;
    if (hit) break;
  }
  for (int j = from; j < n; j++)
    if (row[j] == top) return j;
  return 0;
}

// The greatest absolute value of a row whose width is a multiple of 16; never quite 0.
static inline __attribute__((always_inline)) float reach(const float *x, int d) {
  float lanes[16];
  for (int q = 0; q < 16; q++) lanes[q] = 1e-12f;
  for (int j = 0; j < d; j += 16)
    for (int q = 0; q < 16; q++) {
      float z = __builtin_fabsf(x[j + q]);
      lanes[q] = z > lanes[q] ? z : lanes[q];
    }
  float top = lanes[0];
  for (int q = 1; q < 16; q++) top = lanes[q] > top ? lanes[q] : top;
  return top;
}

CLONES void hk_scale_rows(const int32_t *c, float *y, const float *rows, const float *scale, const float *bias,
                          const int32_t *sums, int m, int n) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++)
      y[(long)i * n + j] = (float)(c[(long)i * n + j] - 128 * sums[j]) * (rows[i] * scale[j]) + bias[j];
}

static inline __attribute__((always_inline)) void prefetch(const int8_t *row, int d) {
  for (int j = 0; j < d; j += 64) __builtin_prefetch(row + j);
}

CLONES void hk_embed(const int8_t *forms, int formsPerWord, const int8_t *parts, int partsPerWord, const int32_t *rows,
                     const int8_t *vectors, const int32_t *which, float *x, int n, int d) {
  int16_t sum[256];
  for (int i = 0; i < n; i++) {
    int all = formsPerWord + partsPerWord;
    const int32_t *own = rows + (long)i * all;
    if (i + 1 < n) {
      for (int f = 0; f < all; f++) prefetch((f < formsPerWord ? forms : parts) + (long)own[all + f] * d, d);
      if (which[i + 1] >= 0) prefetch(vectors + (long)which[i + 1] * d, d);
    }
    memset(sum, 0, sizeof(int16_t) * d);
    for (int f = 0; f < all; f++) {
      const int8_t *row = (f < formsPerWord ? forms : parts) + (long)own[f] * d;
      for (int j = 0; j < d; j++) sum[j] += row[j];
    }
    if (which[i] >= 0) {
      const int8_t *row = vectors + (long)which[i] * d;
      for (int j = 0; j < d; j++) sum[j] += row[j];
    }
    for (int j = 0; j < d; j++) x[(long)i * d + j] = sum[j];
  }
}

CLONES void hk_norm_bytes(const float *from, uint8_t *to, float scale, float tiny, int n, int d) {
  for (int i = 0; i < n; i++) {
    const float *x = from + (long)i * d;
    uint8_t *y = to + (long)i * d;
    v16 s = {0}, q = {0};
    for (int j = 0; j < d; j += 16) s += *(const v16 *)(x + j);
    float mean = sum16(&s) / d;
    for (int j = 0; j < d; j += 16) {
      v16 z = *(const v16 *)(x + j) - mean;
      q += z * z;
    }
    float r = scale / __builtin_sqrtf(sum16(&q) / d + tiny);
    for (int j = 0; j < d; j++) {
      float z = (x[j] - mean) * r;
      z = z < -127 ? -127 : z > 127 ? 127 : z;
      y[j] = (uint8_t)((int32_t)__builtin_rintf(z) + 128);
    }
  }
}

CLONES void hk_rows_to_bytes(const float *from, long stride, uint8_t *to, float *scales, int n, int d) {
  for (int i = 0; i < n; i++) {
    const float *x = from + i * stride;
    float top = reach(x, d);
    scales[i] = top / 127;
    float r = 127 / top;
    for (int j = 0; j < d; j++) to[(long)i * d + j] = (uint8_t)((int32_t)__builtin_rintf(x[j] * r) + 128);
  }
}

CLONES void hk_add(float *to, const float *from, long count) {
  for (long i = 0; i < count; i++) to[i] += from[i];
}

CLONES void hk_sru(float *gates, float *cell, float *out, int n, int d, int stride, int outStride, int reverse) {
  for (int s = 0; s < n; s++) {
    int t = reverse ? n - 1 - s : s;
    float *x = gates + (long)t * stride, *f = x + d, *r = f + d;
    float *c = cell + (long)t * d, *h = out + (long)t * outStride;
    const float *before = s == 0 ? 0 : cell + (long)(reverse ? t + 1 : t - 1) * d;
    for (int j = 0; j < d; j++) {
      f[j] = sigmoid(f[j]);
      r[j] = sigmoid(r[j]);
    }
    if (before)
      for (int j = 0; j < d; j++) c[j] = f[j] * before[j] + (1 - f[j]) * x[j];
    else
      for (int j = 0; j < d; j++) c[j] = (1 - f[j]) * x[j];
    for (int j = 0; j < d; j++) h[j] = r[j] * c[j];
  }
}

CLONES void hk_recur(const float *restrict gates, float *restrict cell, float *restrict out, int n, int d, int stride, int outStride,
                     int reverse) {
  for (int j = 0; j < d; j++) cell[j] = 0;
  for (int s = 0; s < n; s++) {
    int t = reverse ? n - 1 - s : s;
    const float *restrict x = gates + (long)t * stride, *restrict f = x + d, *restrict r = f + d;
    float *restrict h = out + (long)t * outStride;
    for (int j = 0; j < d; j++) {
      float a = 1 + expo(-f[j]), b = 1 + expo(-r[j]);
      float shared = 1 / (a * b);
      float forget = b * shared;
      float c = forget * cell[j] + (1 - forget) * x[j];
      cell[j] = c;
      h[j] = (a * shared) * c;
    }
  }
}

CLONES void hk_viterbi_step(const float *before, const float *transitions, const float *emission, float *after,
                            uint8_t *back, int labels) {
  float best[16];
  int32_t from[16];
  for (int y = 0; y < 16; y++) {
    best[y] = -1e30f;
    from[y] = 0;
  }
  for (int x = 0; x < labels; x++)
    for (int y = 0; y < 16; y++) {
      float z = before[x] + transitions[x * 16 + y];
      from[y] = z > best[y] ? x : from[y];
      best[y] = z > best[y] ? z : best[y];
    }
  for (int y = 0; y < 16; y++) {
    after[y] = best[y] + emission[y];
    back[y] = (uint8_t)from[y];
  }
}

CLONES void hk_pack_heads(const float *root, const float *heads, long stride, int8_t *packed, float *scales,
                          int32_t *sums, int n, int a, int width) {
  memset(packed, 0, (long)a * width);
  for (int j = 0; j < width; j++) {
    scales[j] = 0;
    sums[j] = 0;
    if (j > n) continue;
    const float *x = j == 0 ? root : heads + (j - 1) * stride;
    float top = reach(x, a);
    float r = 127 / top;
    int32_t sum = 0;
    for (int p = 0; p < a; p += 4)
      for (int q = 0; q < 4; q++) {
        int8_t z = (int8_t)__builtin_rintf(x[p + q] * r);
        packed[(long)p * width + 4 * j + q] = z;
        sum += z;
      }
    scales[j] = top / 127;
    sums[j] = sum;
  }
}

int32_t hk_bucket(int offset) {
  int a = offset < 0 ? -offset : offset;
  int size = a <= 6 ? a - 1 : a <= 8 ? 6 : a <= 11 ? 7 : a <= 15 ? 8 : a <= 22 ? 9 : a <= 35 ? 10 : 11;
  return offset < 0 ? size : 12 + size;
}

void hk_distance(float *scores, const float *bias, int n, int width) {
  for (int i = 0; i < n; i++) {
    float *row = scores + (long)i * width;
    row[0] += bias[24];
    for (int j = 0; j < n; j++)
      if (j != i) row[j + 1] += bias[hk_bucket(j - i)];
  }
}
