package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Needs(Part.ENGINE)
class PartIT {
  /** A pull of an image that no registry has would take longer, or never end without a network. */
  @Test
  @Timeout(10)
  void anImageThatIsNotHereIsToldAndNotPulled() {
    assertThat(Part.image("localstack/localstack:0.0.0-nowhere"))
        .hasValue("the image is not here: docker pull localstack/localstack:0.0.0-nowhere");
  }
}
