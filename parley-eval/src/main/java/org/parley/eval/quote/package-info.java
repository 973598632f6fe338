/** Learns the small tables of weights by which the engine reads quotations; measures its speed. */
@NullMarked
package org.parley.eval.quote;

import org.jspecify.annotations.NullMarked;
