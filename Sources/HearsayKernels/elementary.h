// What several kernels share.
#ifndef HEARSAY_ELEMENTARY_H
#define HEARSAY_ELEMENTARY_H

#include <stdint.h>

#if defined(__x86_64__) && defined(__linux__)
#define CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define CLONES
#endif

typedef float v16 __attribute__((vector_size(64), aligned(4)));

static inline float sum16(const v16 *x) {
  const float *lane = (const float *)x;
  float s = 0;
  for (int i = 0; i < 16; i++) s += lane[i];
  return s;
}

// e^x by a polynomial of degree six on [-ln 2 / 2, ln 2 / 2]; within 2e-7 of the true value.
static inline float expo(float x) {
#pragma clang fp contract(off)
  x = x < -80 ? -80 : x > 80 ? 80 : x;
  float z = x * 1.44269504f;
  float k = __builtin_rintf(z);
  float f = (z - k) * 0.69314718f;
  float p = 1 + f * (1 + f * (0.5f + f * (0.16666667f + f * (0.041666667f + f * (0.0083333333f + f * 0.0013888889f)))));
  union {
    int32_t i;
    float f;
  } u;
  u.i = ((int32_t)k + 127) << 23;
  return p * u.f;
}

static inline float sigmoid(float x) { return 1 / (1 + expo(-x)); }

#endif
