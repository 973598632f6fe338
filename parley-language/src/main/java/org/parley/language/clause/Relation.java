package org.parley.language.clause;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a word is to its head, as Universal Dependencies name it; subtypes that nobody asks for are
 * left out.
 */
enum Relation {
  ROOT,
  NSUBJ,
  NSUBJ_PASS,
  NSUBJ_OUTER,
  CSUBJ,
  OBJ,
  IOBJ,
  CCOMP,
  XCOMP,
  OBL,
  OBL_AGENT,
  ADVCL,
  ADVCL_RELCL,
  ACL,
  ACL_RELCL,
  ADVMOD,
  AUX,
  AUX_PASS,
  COP,
  MARK,
  CASE,
  DET,
  AMOD,
  NUMMOD,
  NMOD,
  NMOD_POSS,
  NMOD_DESC,
  COMPOUND,
  COMPOUND_PRT,
  FLAT,
  FIXED,
  APPOS,
  CONJ,
  CC,
  PUNCT,
  PARATAXIS,
  EXPL,
  VOCATIVE,
  DISCOURSE,
  LIST,
  GOESWITH,
  DEP;

  private static final Map<String, Relation> NAMES = new HashMap<>();

  static {
    for (Relation each : values()) {
      NAMES.put(each.name().toLowerCase(Locale.ROOT).replace('_', ':'), each);
    }
  }

  /** The relation of that name, else that of the name without its subtype, else {@link #DEP}. */
  static Relation of(String name) {
    Relation exact = NAMES.get(name);
    if (exact != null) {
      return exact;
    }
    int colon = name.indexOf(':');
    return colon < 0 ? DEP : NAMES.getOrDefault(name.substring(0, colon), DEP);
  }

  boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS;
  }

  boolean isOblique() {
    return this == OBL || this == OBL_AGENT;
  }

  /** True for what belongs to a noun, so that it counts to its phrase. */
  boolean isNominal() {
    return switch (this) {
      case ACL, ACL_RELCL, DET, AMOD, NUMMOD, NMOD, NMOD_POSS, NMOD_DESC -> true;
      case COMPOUND, FLAT, FIXED, APPOS, GOESWITH -> true;
      default -> false;
    };
  }
}
