package org.parley.engine.raw;

/**
 * How much of an input is read before it is refused. All sizes in bytes after decompression.
 *
 * @param itemBytes of one text or HTML file
 * @param feedBytes of one feed, with all its entries
 * @param lineBytes of one JSONL line
 * @param ratio of decompressed to compressed bytes, from {@code ratioFrom} on
 * @param ratioFrom decompressed bytes below which any ratio is taken
 * @param gzipDepth gzip within gzip
 * @param folderDepth folders within folders
 */
public record Limits(
    int itemBytes,
    int feedBytes,
    int lineBytes,
    int ratio,
    long ratioFrom,
    int gzipDepth,
    int folderDepth) {
  private static final int MB = 1_000_000;

  /**
   * The limits that the command uses: reading alone fits a heap of 1 GB, tried with feeds of 62 MB.
   */
  public static Limits defaults() {
    return new Limits(20 * MB, 64 * MB, 20 * MB, 200, 10 * MB, 2, 32);
  }
}
