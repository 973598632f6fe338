package org.parley.ledger;

import java.util.Locale;

/** Why a ledger could not be used: one line with a code and what to do. Nothing is half written. */
public final class LedgerFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why; each has one advice. */
  public enum Code {
    MISSING("make one with parley build FILES"),
    NOT_A_LEDGER("name the folder that parley build made"),
    NEWER("use the newer Parley that wrote it"),
    BUSY("wait until it ends, or end it"),
    DISK_FULL("make room and run the same command again; it goes on where it stopped"),
    READ_ONLY("check the folder's permissions, or name another with --ledger"),
    DISK("check the disk and run the same command again; it goes on where it stopped"),
    DAMAGED("run parley doctor"),
    PROFILE("mend the profile, or build again with --profile FILE"),
    INTERNAL("please report this line");

    private final String advice;

    Code(String advice) {
      this.advice = advice;
    }

    /** The name in messages: {@code ledger-disk-full}. */
    public String id() {
      return "ledger-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Code code;
  private final String where;

  LedgerFault(Code code, String where, String what) {
    super(what);
    this.code = code;
    this.where = where;
  }

  LedgerFault(Code code, String where, String what, Throwable cause) {
    super(what, cause);
    this.code = code;
    this.where = where;
  }

  public Code code() {
    return code;
  }

  /** {@code ledger: what [code]; what to do}. Names are as given: escape them for a terminal. */
  public String line() {
    return where + ": " + getMessage() + " [" + code.id() + "]; " + code.advice;
  }
}
