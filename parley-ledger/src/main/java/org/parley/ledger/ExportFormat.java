package org.parley.ledger;

/** How rows are written. */
public enum ExportFormat {
  /** RFC 4180, a header line, cells that a spreadsheet would run as formulas defused. */
  CSV,
  /** One JSON object a line, exactly as stored. */
  JSONL
}
