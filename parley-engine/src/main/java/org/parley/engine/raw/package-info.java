/**
 * Reads: files, folders and standard input: plain text, HTML, RSS and Atom, JSONL, gzip of these,
 * told by content and not by name; front matter and sidecars.<br>
 * Writes: {@link org.parley.model.RawItem}s one by one as they are read, and an {@link
 * org.parley.engine.raw.InputError} for whatever is not read or not read whole.<br>
 * Loses: bytes that no encoding explains (each is U+FFFD and told), JSON fields without a meaning
 * here.<br>
 * Invariants: no input blocks, crashes or fills memory: nothing is read beyond its limit; an item
 * is handed over whole or not at all; the order of items is that of the inputs, folders sorted.
 */
@NullMarked
package org.parley.engine.raw;

import org.jspecify.annotations.NullMarked;
