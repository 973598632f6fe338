package org.parley.language.net;

/**
 * Squashing functions as quotients of polynomials: within 0.0001 of the true ones, and vector code.
 */
public final class Curve {
  private Curve() {}

  /** The hyperbolic tangent. */
  public static float tanh(float x) {
    float y = Math.max(-4.9f, Math.min(4.9f, x));
    float q = y * y;
    return y
        * (135135f + q * (17325f + q * (378f + q)))
        / (135135f + q * (62370f + q * (3150f + 28f * q)));
  }

  /** The logistic function. */
  public static float sigmoid(float x) {
    return 0.5f + 0.5f * tanh(0.5f * x);
  }
}
