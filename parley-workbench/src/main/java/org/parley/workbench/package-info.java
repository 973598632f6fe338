/**
 * Reads: a ledger, requests of this machine.<br>
 * Writes: pages, the HTTP API as JSON, CSV and Markdown; starts a build where it is told to.<br>
 * Loses: nothing; a list that is cut says how to go on.<br>
 * Invariants: answers loopback only; never changes what a request asks of; an answer is of one
 * state of the ledger; text that was received is never served as anything but plain text.
 */
@NullMarked
package org.parley.workbench;

import org.jspecify.annotations.NullMarked;
