package org.parley.ledger;

/**
 * What a build did.
 *
 * @param met items in the input
 * @param stored articles read and written, new versions among them
 * @param known items that were in the ledger already and were not read
 * @param superseded articles that got another version
 * @param rejected items that could not be read
 * @param missing of these, names that are no file
 */
public record BuildReport(
    int met, int stored, int known, int superseded, int rejected, int missing) {}
