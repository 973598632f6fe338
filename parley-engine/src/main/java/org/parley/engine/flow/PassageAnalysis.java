package org.parley.engine.flow;

import org.parley.engine.event.PassageEvents;
import org.parley.engine.figure.PassageFigures;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.position.PassagePositions;
import org.parley.engine.quote.PassageAttributions;

/** Everything that analysis finds in one passage's words. */
record PassageAnalysis(
    PassageMentions mentions,
    PassageAttributions attributions,
    PassageEvents events,
    PassagePositions positions,
    PassageFigures figures) {}
