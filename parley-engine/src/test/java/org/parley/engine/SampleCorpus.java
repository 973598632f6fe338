package org.parley.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.engine.raw.InputError;
import org.parley.engine.raw.Limits;
import org.parley.engine.raw.RawReader;
import org.parley.engine.raw.RawSink;
import org.parley.model.RawItem;

/** The corpus that comes with the project. */
public final class SampleCorpus {
  private SampleCorpus() {}

  /** Its folder, from whatever folder the tests are started. */
  public static Path folder() {
    // Maven sets basedir to the module; another runner starts in the module or in the root.
    Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      Path sample = at.resolve("sample");
      if (sample.resolve("profile.yaml").toFile().exists()) {
        return sample;
      }
    }
    throw new AssertionError("no folder sample above " + start);
  }

  /** Its articles, in the order in which they are read. */
  public static List<RawItem> items() {
    List<RawItem> items = new ArrayList<>();
    new RawReader(Limits.defaults())
        .read(
            List.of(folder().toString()),
            new RawSink() {
              @Override
              public void item(RawItem item) {
                items.add(item);
              }

              @Override
              public void error(InputError error) {
                throw new AssertionError(error.line());
              }
            });
    return items;
  }
}
