#ifndef HEARSAY_KERNELS_H
#define HEARSAY_KERNELS_H

#include <stdint.h>

// ---- Training: 32-bit floats, row-major; widths that are vectorised are multiples of 16.

/// C[m×n] = A[m×k] B[k×n], or += where `add`. n is a multiple of 16.
void hk_gemm(const float *a, const float *b, float *c, int m, int n, int k, int add);
/// T[n×m] = A[m×n] transposed.
void hk_transpose(const float *a, float *t, int m, int n);
/// Rows of `from` less their mean, over their deviation; `scale[row]` keeps 1/deviation. d is a multiple of 16.
void hk_norm(const float *from, float *to, float *scale, int n, int d);
void hk_norm_back(const float *normed, const float *scale, const float *dnormed, float *dfrom, int n, int d);
/// One direction of a simple recurrent unit over n rows of gates [candidate | forget | output], each d wide, stride apart.
/// Writes sigmoids over the gates in place, the cells to `cell` (n×d) and the outputs into `out` (`outStride` apart).
void hk_sru(float *gates, float *cell, float *out, int n, int d, int stride, int outStride, int reverse);
void hk_sru_back(const float *gates, const float *cell, const float *dout, float *dgates, int n, int d,
                 int stride, int outStride, int reverse);
/// One step of Adam over `count` weights.
void hk_adam(float *w, float *g, float *m, float *v, int count, float rate, float b1, float b2, float eps,
             float correct1, float correct2);

/// Sums over all paths through n rows of 16 scores: the forward-backward algorithm (Rabiner 1989). `transitions` are
/// exponentials, row from, column to, zero where not allowed; `first` and `last` are 1 for labels that may begin and end.
/// Writes the labels' probabilities over the scores, adds those of pairs to `pairs`, gives the logarithm of the sum.
/// `memory` holds 33 n floats.
float hk_chain(float *scores, const float *transitions, const float *first, const float *last, float *pairs,
               float *memory, int n);

// ---- Running: bytes and 32-bit integers; the same results on every machine.

/// Which instructions the integer kernels can use here: 0 plain, 1 AVX2, 2 AVX-512 VNNI.
int32_t hk_level(void);
/// C[m×n] = A[m×k] W, A's rows `lda` bytes apart, W packed as [k/4][n][4]. n a multiple of 16, k of 4.
void hk_bytes(const uint8_t *a, long lda, const int8_t *w, int32_t *c, int m, int n, int k, int level);
/// y = c · scale + bias by column; negative values times the column's slope.
void hk_scale(const int32_t *c, float *y, const float *scale, const float *bias, const float *slope, int m, int n);
/// A layer: `hk_bytes` and `hk_scale` in one. `sums` is memory for 32 rows.
void hk_layer(const uint8_t *a, long lda, const int8_t *w, int32_t *sums, float *y, const float *scale,
              const float *bias, const float *slope, int m, int n, int k, int level);
/// y = a + b; negative values times 0.1.
void hk_bend(const float *a, const float *b, float *y, int n);
/// x += y · step; negative values times 0.1.
void hk_mix(float *x, const float *y, float step, long count);
/// y = a + b + c + d; negative values times 0.1.
void hk_pair(const float *a, const float *b, const float *c, const float *d, float *y, int n);
/// e to the power of each.
void hk_exp(float *x, int n);
/// The first of the greatest of a row. n > 0.
int32_t hk_best(const float *row, int n);
/// y = (c − 128 · sums) · rows · scale + bias: for inputs with a scale a row.
void hk_scale_rows(const int32_t *c, float *y, const float *rows, const float *scale, const float *bias,
                   const int32_t *sums, int m, int n);
/// x[i] = the sum of a word's rows of two tables and of one row of `vectors` (none where which[i] is negative). d ≤ 256.
void hk_embed(const int8_t *forms, int formsPerWord, const int8_t *parts, int partsPerWord, const int32_t *rows,
              const int8_t *vectors, const int32_t *which, float *x, int n, int d);
/// Normalises rows and makes bytes of them: round(normed · scale) + 128.
void hk_norm_bytes(const float *from, uint8_t *to, float scale, float tiny, int n, int d);
/// Bytes with a scale a row: round(x / scale) + 128. d is a multiple of 16.
void hk_rows_to_bytes(const float *from, long stride, uint8_t *to, float *scales, int n, int d);
/// The root and the heads of a sentence as weights of a product: signed bytes, packed as [a/4][width][4], a scale and a sum
/// a head; columns from n + 1 on are zero.
void hk_pack_heads(const float *root, const float *heads, long stride, int8_t *packed, float *scales, int32_t *sums,
                   int n, int a, int width);
/// Adds the bias of the distance between each word and each head; column 0 is the root.
void hk_distance(float *scores, const float *bias, int n, int width);
/// Which bias a distance has: one by one to six, then 7-8, 9-11, 12-15, 16-22, 23-35 and more; to the left 0 to 11, to the
/// right 12 to 23. The root has 24.
int32_t hk_bucket(int offset);
void hk_add(float *to, const float *from, long count);
/// `hk_sru` for running alone: the gates stay as they are, `cell` holds d floats, and one division makes both sigmoids, so that
/// results differ from `hk_sru` in the last bit.
void hk_recur(const float *gates, float *cell, float *out, int n, int d, int stride, int outStride, int reverse);
/// One step of Viterbi over at most 16 labels.
void hk_viterbi_step(const float *before, const float *transitions, const float *emission, float *after,
                     uint8_t *back, int labels);

#endif
