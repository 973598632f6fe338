/**
 * Reads: words, mentions, attributions and voices; the tables of stances and issues.<br>
 * Writes: positions: what a party demands, offers, accepts, rejects or supports.<br>
 * Loses: acts without words of wanting, forecasts, accusations, what nobody is settled to want.<br>
 * Invariants: no position without a party; conditions, refusals and who tells it are kept; every
 * rule has examples that run as tests.
 */
@NullMarked
package org.parley.engine.position;

import org.jspecify.annotations.NullMarked;
