// Kernels of the trainer: 32-bit floats. Written with vectors of sixteen, which the compiler cuts to what the machine has.
#include "HearsayKernels.h"
#include "elementary.h"
#include <math.h>
#include <string.h>

CLONES void hk_gemm(const float *a, const float *b, float *c, int m, int n, int k, int add) {
#pragma clang fp contract(fast)
  int j = 0;
  for (; j + 64 <= n; j += 64) {
    int i = 0;
    for (; i + 6 <= m; i += 6) {
      v16 acc[6][4];
      for (int r = 0; r < 6; r++)
        for (int q = 0; q < 4; q++)
          acc[r][q] = add ? *(const v16 *)(c + (long)(i + r) * n + j + 16 * q) : (v16){0};
      for (int p = 0; p < k; p++) {
        const float *row = b + (long)p * n + j;
        v16 b0 = *(const v16 *)row, b1 = *(const v16 *)(row + 16), b2 = *(const v16 *)(row + 32), b3 = *(const v16 *)(row + 48);
#pragma clang loop unroll(full)
        for (int r = 0; r < 6; r++) {
          float x = a[(long)(i + r) * k + p];
          acc[r][0] += x * b0;
          acc[r][1] += x * b1;
          acc[r][2] += x * b2;
          acc[r][3] += x * b3;
        }
      }
      for (int r = 0; r < 6; r++)
        for (int q = 0; q < 4; q++) *(v16 *)(c + (long)(i + r) * n + j + 16 * q) = acc[r][q];
    }
    for (; i < m; i++) {
      v16 acc[4];
      for (int q = 0; q < 4; q++) acc[q] = add ? *(const v16 *)(c + (long)i * n + j + 16 * q) : (v16){0};
      for (int p = 0; p < k; p++) {
        const float *row = b + (long)p * n + j;
        float x = a[(long)i * k + p];
        for (int q = 0; q < 4; q++) acc[q] += x * *(const v16 *)(row + 16 * q);
      }
      for (int q = 0; q < 4; q++) *(v16 *)(c + (long)i * n + j + 16 * q) = acc[q];
    }
  }
  for (; j < n; j += 16) {
    int i = 0;
    for (; i + 8 <= m; i += 8) {
      v16 acc[8];
      for (int r = 0; r < 8; r++) acc[r] = add ? *(const v16 *)(c + (long)(i + r) * n + j) : (v16){0};
      for (int p = 0; p < k; p++) {
        v16 x = *(const v16 *)(b + (long)p * n + j);
#pragma clang loop unroll(full)
        for (int r = 0; r < 8; r++) acc[r] += a[(long)(i + r) * k + p] * x;
      }
      for (int r = 0; r < 8; r++) *(v16 *)(c + (long)(i + r) * n + j) = acc[r];
    }
    for (; i < m; i++) {
      v16 acc = add ? *(const v16 *)(c + (long)i * n + j) : (v16){0};
      for (int p = 0; p < k; p++) acc += a[(long)i * k + p] * *(const v16 *)(b + (long)p * n + j);
      *(v16 *)(c + (long)i * n + j) = acc;
    }
  }
}

CLONES void hk_transpose(const float *a, float *t, int m, int n) {
  for (int i = 0; i < m; i += 16)
    for (int j = 0; j < n; j += 16) {
      int p = i + 16 < m ? i + 16 : m, q = j + 16 < n ? j + 16 : n;
      for (int x = i; x < p; x++)
        for (int y = j; y < q; y++) t[(long)y * m + x] = a[(long)x * n + y];
    }
}

CLONES void hk_norm(const float *from, float *to, float *scale, int n, int d) {
  for (int i = 0; i < n; i++) {
    const float *x = from + (long)i * d;
    float *y = to + (long)i * d;
    v16 s = {0}, q = {0};
    for (int j = 0; j < d; j += 16) s += *(const v16 *)(x + j);
    float mean = sum16(&s) / d;
    for (int j = 0; j < d; j += 16) {
      v16 z = *(const v16 *)(x + j) - mean;
      q += z * z;
    }
    float r = 1 / sqrtf(sum16(&q) / d + 1e-5f);
    scale[i] = r;
    for (int j = 0; j < d; j += 16) *(v16 *)(y + j) = (*(const v16 *)(x + j) - mean) * r;
  }
}

CLONES void hk_norm_back(const float *normed, const float *scale, const float *dy, float *dx, int n, int d) {
  for (int i = 0; i < n; i++) {
    const float *y = normed + (long)i * d, *g = dy + (long)i * d;
    float *x = dx + (long)i * d;
    v16 s = {0}, q = {0};
    for (int j = 0; j < d; j += 16) {
      v16 z = *(const v16 *)(g + j);
      s += z;
      q += z * *(const v16 *)(y + j);
    }
    float a = sum16(&s) / d, b = sum16(&q) / d, r = scale[i];
    for (int j = 0; j < d; j += 16)
      *(v16 *)(x + j) += (*(const v16 *)(g + j) - a - b * *(const v16 *)(y + j)) * r;
  }
}

CLONES void hk_sru_back(const float *gates, const float *cell, const float *dout, float *dgates, int n, int d,
                        int stride, int outStride, int reverse) {
  float carry[1024];
  memset(carry, 0, sizeof(float) * d);
  for (int s = n - 1; s >= 0; s--) {
    int t = reverse ? n - 1 - s : s;
    const float *x = gates + (long)t * stride, *f = x + d, *r = f + d;
    const float *c = cell + (long)t * d, *g = dout + (long)t * outStride;
    float *dx = dgates + (long)t * stride, *df = dx + d, *dr = df + d;
    const float *before = s == 0 ? 0 : cell + (long)(reverse ? t + 1 : t - 1) * d;
    for (int j = 0; j < d; j++) {
      float dc = carry[j] + g[j] * r[j];
      float b = before ? before[j] : 0;
      dr[j] = g[j] * c[j] * r[j] * (1 - r[j]);
      df[j] = dc * (b - x[j]) * f[j] * (1 - f[j]);
      dx[j] = dc * (1 - f[j]);
      carry[j] = dc * f[j];
    }
  }
}

CLONES void hk_adam(float *w, float *g, float *m, float *v, int count, float rate, float b1, float b2, float eps,
                    float correct1, float correct2) {
  for (int i = 0; i < count; i++) {
    float x = g[i];
    m[i] = b1 * m[i] + (1 - b1) * x;
    v[i] = b2 * v[i] + (1 - b2) * x * x;
    w[i] -= rate * (m[i] * correct1) / (sqrtf(v[i] * correct2) + eps);
    g[i] = 0;
  }
}

// One row: scores to exponentials, times what comes in; gives the sum by which it was divided.
static inline float chain_row(v16 *row, const v16 *in) {
  float z = 0;
  float *x = (float *)row;
  const float *a = (const float *)in;
  for (int y = 0; y < 16; y++) {
    x[y] *= a[y];
    z += x[y];
  }
  z = z > 1e-30f ? z : 1e-30f;
  *row /= z;
  return z;
}

CLONES float hk_chain(float *scores, const float *transitions, const float *first, const float *last, float *pairs,
                      float *memory, int n) {
  v16 *alpha = (v16 *)memory, *emit = alpha + n, beta;
  float *sum = (float *)(emit + n);
  float total = 0;
  for (int i = 0; i < n; i++) {
    float *e = scores + 16L * i, top = e[0];
    for (int y = 1; y < 16; y++) top = e[y] > top ? e[y] : top;
    float *x = (float *)(emit + i);
    for (int y = 0; y < 16; y++) x[y] = expo(e[y] - top);
    alpha[i] = emit[i];
    v16 in = *(const v16 *)first;
    if (i > 0) {
      in = (v16){0};
      const float *before = (const float *)(alpha + i - 1);
      for (int f = 0; f < 16; f++) in += before[f] * *(const v16 *)(transitions + 16 * f);
    }
    if (i == n - 1) in *= *(const v16 *)last;
    sum[i] = chain_row(alpha + i, &in);
    total += top + logf(sum[i]);
  }
  beta = (v16){0} + 1;
  for (int i = n - 1; i >= 0; i--) {
    *(v16 *)(scores + 16L * i) = alpha[i] * beta;
    if (i == 0) break;
    v16 ahead = emit[i] * beta / sum[i];
    if (i == n - 1) ahead *= *(const v16 *)last;
    const float *before = (const float *)(alpha + i - 1);
    float out[16];
    for (int f = 0; f < 16; f++) {
      v16 go = *(const v16 *)(transitions + 16 * f) * ahead;
      out[f] = sum16(&go);
      *(v16 *)(pairs + 16 * f) += before[f] * go;
    }
    memcpy(&beta, out, sizeof beta);
  }
  return total;
}
