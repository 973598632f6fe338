package org.parley.engine;

import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.parley.engine.flow.OrderedReading;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.flow.ReadingSink;
import org.parley.engine.profile.Profile;
import org.parley.engine.raw.RawReader;
import org.parley.model.Dated;
import org.parley.model.RawItem;
import org.parley.model.Reading;

/**
 * The front door: files in, readings out. The steps behind it can be used alone; {@link Pipeline}
 * shows them.
 *
 * <pre>{@code
 * Parley parley = Parley.with(Profile.empty());
 * parley.read(List.of("reports"), ReadOptions.defaults(), sink);
 * Reading reading = parley.read(item);
 * }</pre>
 *
 * Thread-safe.
 */
public final class Parley {

  /** Takes what is read, in the order of the input, from one thread at a time. */
  public interface Sink extends ReadingSink {}

  private final Pipeline pipeline;

  private Parley(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** A reader with what the profile says; {@link Profile#empty()} if nothing is known. */
  public static Parley with(Profile profile) {
    return new Parley(new Pipeline(profile));
  }

  /** Reads one article; never fails on its words. */
  public Reading read(RawItem item) {
    return pipeline.read(item);
  }

  /**
   * Reads one article of which other articles tell when it was printed.
   *
   * @param told its day or days, where neither the input nor its own words give a day
   */
  public Reading read(RawItem item, Dated told) {
    return pipeline.read(item, told);
  }

  /**
   * Reads files, folders and {@code -} on all cores. What can't be read goes to {@link
   * ReadingSink#error} and the rest goes on.
   */
  public void read(List<String> inputs, ReadOptions options, Sink sink) {
    read(inputs, System.in, options, sink);
  }

  /**
   * The same with another standard input.
   *
   * @param standardInput read where an input is {@code -}
   */
  public void read(List<String> inputs, InputStream standardInput, ReadOptions options, Sink sink) {
    read(inputs, standardInput, options, item -> true, sink);
  }

  /**
   * The same without the items that are not wanted, as those that are known already.
   *
   * @param wanted asked of each item before it is read, from one thread at a time
   */
  public void read(
      List<String> inputs,
      InputStream standardInput,
      ReadOptions options,
      Predicate<RawItem> wanted,
      Sink sink) {
    new OrderedReading(pipeline, options.published(), options.threads(), wanted, sink)
        .run(new RawReader(options.limits(), standardInput), inputs);
  }
}
