package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventOrderTest {
  private static final Instant TIME = Instant.parse("2026-11-23T06:02:03.004Z");

  @Test
  void comparesAsS3AsksFor() {
    var random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String one = sequencer(random);
      String other = sequencer(random);
      assertThat(Integer.signum(EventOrder.of(one, TIME).compareTo(EventOrder.of(other, TIME))))
          .as("%s and %s", one, other)
          .isEqualTo(Integer.signum(padded(one).compareTo(padded(other))));
    }
  }

  @Test
  void theSameSequencerIsOrderedByTime() {
    var earlier = EventOrder.of("0055AED6DCD90281E5", TIME);
    var later = EventOrder.of("0055AED6DCD90281E5", TIME.plusMillis(1));
    assertThat(earlier).isLessThan(later);
    assertThat(EventOrder.of("00A1", TIME.plusSeconds(60)))
        .isLessThan(EventOrder.of("00A101", TIME));
  }

  @Test
  void withoutASequencerTheTimeOrdersAndAnySequencerIsNewer() {
    assertThat(EventOrder.of(null, TIME)).isLessThan(EventOrder.of(null, TIME.plusMillis(1)));
    assertThat(EventOrder.of(null, TIME.plusSeconds(60))).isLessThan(EventOrder.of("01", TIME));
  }

  @Test
  void writesOneAsciiString() {
    assertThat(EventOrder.of("0055aed6dcd90281e500", TIME).text())
        .isEqualTo("0055AED6DCD90281E5#20261123T060203004Z");
  }

  @Test
  void tellsWhatItWasMadeOf() {
    var order = EventOrder.of("0055aed6dcd90281e500", TIME);
    assertThat(order.sequencer()).isEqualTo("0055AED6DCD90281E5");
    assertThat(order.time()).isEqualTo(TIME);
    assertThat(EventOrder.of(order.sequencer(), order.time())).isEqualTo(order);
    assertThat(EventOrder.of(null, TIME).sequencer()).isEmpty();
  }

  @Test
  void takesNothingButHex() {
    assertThatThrownBy(() -> EventOrder.of("00G1", TIME))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EventOrder.of("٠١", TIME)) // digits, but not S3's
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String sequencer(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(random.nextInt(3) == 0 ? 'a' : random.nextBoolean() ? '0' : '1');
    }
    return text.toString();
  }

  private static String padded(String sequencer) {
    return (sequencer + "000000").substring(0, 6);
  }
}
