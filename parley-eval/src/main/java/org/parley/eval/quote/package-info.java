/** Learns the small tables of weights by which the engine reads quotations. */
@NullMarked
package org.parley.eval.quote;

import org.jspecify.annotations.NullMarked;
