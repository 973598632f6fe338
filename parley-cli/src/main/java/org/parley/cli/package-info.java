/**
 * Reads: the command line, the profile's file; the rest through the engine's front door.<br>
 * Writes: data to standard output, notices to standard error.<br>
 * Loses: nothing.<br>
 * Invariants: no text of an article reaches the terminal without its control characters escaped; a
 * user's mistake is one line and an exit code, never a stack trace.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
