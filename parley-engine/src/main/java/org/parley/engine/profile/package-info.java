/**
 * Reads: the text of a {@code profile.yaml}, and YAML in general with its lines.<br>
 * Writes: a {@link org.parley.engine.profile.Profile}: what the articles can't settle by
 * themselves.<br>
 * Loses: comments and the order of keys.<br>
 * Invariants: nothing is guessed; an unknown key, a wrong type or a doubled name is an error with
 * its line, and every error of the text is reported at once. No file is touched here.
 */
@NullMarked
package org.parley.engine.profile;

import org.jspecify.annotations.NullMarked;
