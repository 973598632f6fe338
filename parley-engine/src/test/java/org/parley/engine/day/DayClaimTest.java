package org.parley.engine.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Dated;

final class DayClaimTest {
  @Test
  void aDayThatIsSureIsClaimed() {
    DayClaim claim = DayClaim.of(new double[] {0.01, 0.97, 0.01, 0.01});
    assertThat(claim).isEqualTo(new DayClaim(1, 1));
    assertThat(claim).extracting(DayClaim::precision).isEqualTo(Dated.Precision.DAY);
  }

  @Test
  void ofTwoDaysThatShareTheChanceBothAreClaimed() {
    DayClaim claim = DayClaim.of(new double[] {0.01, 0.6, 0.38, 0.0, 0.01});
    assertThat(claim).isEqualTo(new DayClaim(1, 2));
    assertThat(claim).extracting(DayClaim::precision).isEqualTo(Dated.Precision.MONTH);
  }

  @Test
  void whereNoneOfThemMayBeRightNothingIsClaimed() {
    assertThat(DayClaim.of(new double[] {0.3, 0.3, 0.2, 0.2})).isNull();
    assertThat(DayClaim.of(new double[] {1})).isNull();
  }
}
