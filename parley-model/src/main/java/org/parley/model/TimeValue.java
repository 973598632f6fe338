package org.parley.model;

/**
 * What a time expression means, in TIMEX3 terms.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value ISO 8601 as in TIMEX3: 2022-03-27, 2022-W12, P4W, 2022-03-26TNI
 */
public record TimeValue(String type, String value) {}
