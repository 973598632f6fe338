package org.parley.language.net;

/**
 * Products of dense matrices whose rows are arrays of their own. Only loops that begin at 0 and
 * read at most four arrays beside the one they write become vector code on Java 17: measured, 31
 * against 6 thousand million products a second for the same sums with offsets.
 */
public final class Matrix {
  private Matrix() {}

  /**
   * {@code c += a b}.
   *
   * @param a m rows, of which k columns count
   * @param b k rows, of which n columns count
   * @param c m rows, of which n columns count
   */
  public static void multiply(float[][] a, int m, int k, float[][] b, int n, float[][] c) {
    int p = 0;
    // Four rows of b stay in the first cache while all rows of a go by.
    for (; p + 3 < k; p += 4) {
      for (int i = 0; i < m; i++) {
        float[] row = a[i];
        add(
            row[p],
            b[p],
            row[p + 1],
            b[p + 1],
            row[p + 2],
            b[p + 2],
            row[p + 3],
            b[p + 3],
            n,
            c[i]);
      }
    }
    for (; p < k; p++) {
      for (int i = 0; i < m; i++) {
        add(a[i][p], b[p], n, c[i]);
      }
    }
  }

  private static void add(
      float x0,
      float[] r0,
      float x1,
      float[] r1,
      float x2,
      float[] r2,
      float x3,
      float[] r3,
      int n,
      float[] to) {
    for (int j = 0; j < n; j++) {
      to[j] += x0 * r0[j] + x1 * r1[j] + x2 * r2[j] + x3 * r3[j];
    }
  }

  /**
   * {@code c += aT b}, as gradients of weights need it.
   *
   * @param a m rows, of which k columns count
   * @param b m rows, of which n columns count
   * @param c k rows, of which n columns count
   */
  public static void multiplyTransposed(
      float[][] a, int m, int k, float[][] b, int n, float[][] c) {
    int i = 0;
    for (; i + 3 < m; i += 4) {
      float[] a0 = a[i];
      float[] a1 = a[i + 1];
      float[] a2 = a[i + 2];
      float[] a3 = a[i + 3];
      for (int p = 0; p < k; p++) {
        add(a0[p], b[i], a1[p], b[i + 1], a2[p], b[i + 2], a3[p], b[i + 3], n, c[p]);
      }
    }
    for (; i < m; i++) {
      for (int p = 0; p < k; p++) {
        add(a[i][p], b[i], n, c[p]);
      }
    }
  }

  /** The matrix with rows and columns changed round: k rows of n become n rows of k. */
  public static float[][] transposed(float[][] a, int k, int n) {
    float[][] turned = new float[n][k];
    for (int p = 0; p < k; p++) {
      float[] row = a[p];
      for (int j = 0; j < n; j++) {
        turned[j][p] = row[j];
      }
    }
    return turned;
  }

  /** {@code to += x row} over the first n columns. */
  public static void add(float x, float[] row, int n, float[] to) {
    for (int j = 0; j < n; j++) {
      to[j] += x * row[j];
    }
  }

  /** The rows of a matrix in row order as arrays of their own. */
  static float[][] rows(float[] values, int columns) {
    float[][] rows = new float[values.length / columns][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = java.util.Arrays.copyOfRange(values, i * columns, (i + 1) * columns);
    }
    return rows;
  }
}
