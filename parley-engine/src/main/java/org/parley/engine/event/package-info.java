/**
 * Reads: words, mentions, trees and voices; the tables of verbs, nouns and operators.<br>
 * Writes: events: who does what to whom, in the types of PLOVER.<br>
 * Loses: statements, appeals and opinions without an act; acts of which no participant is told.<br>
 * Invariants: one event a clause and its operators; trigger and participants are words of the text;
 * every row of the lexicon has examples that run as tests.
 */
@NullMarked
package org.parley.engine.event;

import org.jspecify.annotations.NullMarked;
