package org.parley.eval.language;

/** Products of dense matrices in row order, and with transposed ones, as gradients need them. */
final class Products {
  private Products() {}

  /**
   * {@code c += a b}.
   *
   * @param a m rows of k
   * @param b k rows of n
   * @param c m rows of n
   */
  static void multiply(float[] a, int m, int k, float[] b, int n, float[] c) {
    multiply(a, 0, m, k, b, n, c, 0);
  }

  /**
   * The same from row {@code from} of {@code a}, {@code m} rows, into {@code c} from {@code to}.
   */
  static void multiply(float[] a, int from, int m, int k, float[] b, int n, float[] c, int to) {
    int p = 0;
    // Eight rows of b stay in the first cache while all rows of a go by.
    for (; p + 7 < k; p += 8) {
      int b0 = p * n;
      int b1 = b0 + n;
      int b2 = b1 + n;
      int b3 = b2 + n;
      int b4 = b3 + n;
      int b5 = b4 + n;
      int b6 = b5 + n;
      int b7 = b6 + n;
      for (int i = 0; i < m; i++) {
        int ao = (from + i) * k + p;
        int co = (to + i) * n;
        float a0 = a[ao];
        float a1 = a[ao + 1];
        float a2 = a[ao + 2];
        float a3 = a[ao + 3];
        float a4 = a[ao + 4];
        float a5 = a[ao + 5];
        float a6 = a[ao + 6];
        float a7 = a[ao + 7];
        for (int j = 0; j < n; j++) {
          c[co + j] +=
              (a0 * b[b0 + j] + a1 * b[b1 + j] + a2 * b[b2 + j] + a3 * b[b3 + j])
                  + (a4 * b[b4 + j] + a5 * b[b5 + j] + a6 * b[b6 + j] + a7 * b[b7 + j]);
        }
      }
    }
    for (; p < k; p++) {
      for (int i = 0; i < m; i++) {
        float a0 = a[(from + i) * k + p];
        int bo = p * n;
        int co = (to + i) * n;
        for (int j = 0; j < n; j++) {
          c[co + j] += a0 * b[bo + j];
        }
      }
    }
  }

  /** {@code db += aT dc}: a of m rows of k, dc of m rows of n, db of k rows of n. */
  static void ofTransposed(float[] a, int m, int k, float[] dc, int n, float[] db) {
    int i = 0;
    for (; i + 3 < m; i += 4) {
      int a0 = i * k;
      int c0 = i * n;
      int c1 = c0 + n;
      int c2 = c1 + n;
      int c3 = c2 + n;
      for (int p = 0; p < k; p++) {
        float x0 = a[a0 + p];
        float x1 = a[a0 + k + p];
        float x2 = a[a0 + 2 * k + p];
        float x3 = a[a0 + 3 * k + p];
        int to = p * n;
        for (int j = 0; j < n; j++) {
          db[to + j] += x0 * dc[c0 + j] + x1 * dc[c1 + j] + x2 * dc[c2 + j] + x3 * dc[c3 + j];
        }
      }
    }
    for (; i < m; i++) {
      for (int p = 0; p < k; p++) {
        float x = a[i * k + p];
        int to = p * n;
        int from = i * n;
        for (int j = 0; j < n; j++) {
          db[to + j] += x * dc[from + j];
        }
      }
    }
  }

  /** {@code da += dc bT}: dc of m rows of n, b of k rows of n, da of m rows of k. */
  static void byTransposed(float[] dc, int m, int n, float[] b, int k, float[] da) {
    float[] turned = new float[n * k];
    for (int p = 0; p < k; p++) {
      for (int j = 0; j < n; j++) {
        turned[j * k + p] = b[p * n + j];
      }
    }
    multiply(dc, m, n, turned, k, da);
  }
}
