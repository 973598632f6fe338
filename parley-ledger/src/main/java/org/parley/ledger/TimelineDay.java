package org.parley.ledger;

import java.time.LocalDate;

/** How many acts and how many positions a timeline has of a day. */
public record TimelineDay(LocalDate day, int acts, int positions) {}
