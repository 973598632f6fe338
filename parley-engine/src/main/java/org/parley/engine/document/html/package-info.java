/**
 * Reads: a page's HTML source, decoded, of any size and however broken.<br>
 * Writes: {@link org.parley.engine.document.html.HtmlPage}, the article's text aligned with the
 * source, its blocks, what was dropped and why, and what the page says of itself.<br>
 * Loses: markup, and furniture and promotions that it lists as dropped.<br>
 * Invariants: never throws on a page, never recurses into it, takes time linear in its size; each
 * clean character that is a source character leads back to it.
 */
@NullMarked
package org.parley.engine.document.html;

import org.jspecify.annotations.NullMarked;
