package org.parley.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.parley.model.Block;
import org.parley.model.Document;
import org.parley.model.Dropped;
import org.parley.model.Repair;
import org.parley.model.Span;

/** What holds of every document, whatever was received. */
final class DocumentInvariants {
  private DocumentInvariants() {}

  static void check(Document document) {
    String received = document.raw().text();
    String clean = document.clean();
    assertThat(document.text().received()).isEqualTo(received);
    int at = 0;
    for (Block block : document.blocks()) {
      String words = block.span().of(clean);
      assertThat(words).isNotEmpty().isEqualTo(words.strip());
      assertThat(clean.substring(at, block.span().start())).as("between blocks").isBlank();
      at = block.span().end();
      Span there = document.text().alignment().toReceived(block.span());
      assertThat(document.text().alignment().toClean(there).contains(block.span()))
          .as("maps there and back: %s in %s", words, there)
          .isTrue();
    }
    assertThat(clean.substring(at)).as("behind the last block").isBlank();
    int last = 0;
    for (Repair repair : document.repairs()) {
      assertThat(repair.received().of(received)).isEqualTo(repair.before());
      assertThat(repair.received().start()).isGreaterThanOrEqualTo(last);
      last = repair.received().start();
    }
    for (Dropped dropped : document.dropped()) {
      assertThat(dropped.received().end()).isLessThanOrEqualTo(received.length());
      assertThat(dropped.received().isEmpty()).isFalse();
    }
    if (document.published().evidence() != null) {
      assertThat(document.published().evidence().of(clean)).isNotBlank();
    }
  }
}
