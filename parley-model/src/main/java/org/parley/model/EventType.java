package org.parley.model;

/** The types of PLOVER, the event ontology of the Open Event Data Alliance (CC BY-SA 4.0). */
public enum EventType {
  /** Agrees to, promises, offers to do something. */
  AGREE(1, "03", 2.5),
  /** Meets, talks, visits, calls. */
  CONSULT(1, "04", 2.5),
  /** Praises, endorses, recognises, signs a finished agreement. */
  SUPPORT(1, "05", 5),
  /** Gives way in words: announces a withdrawal, pardons, drops a demand. */
  CONCEDE(1, "08", 4.5),
  /** Trades, drills together, extradites, shares intelligence. */
  COOPERATE(2, "06", 9.5),
  /** Gives money, arms, relief, asylum. */
  AID(2, "07", 10),
  /** Carries a concession out: withdraws, releases, disarms, stops firing, resigns. */
  RETREAT(2, "08", 6.5),
  /** Demands, orders. */
  REQUEST(3, "10", 0),
  /** Criticises, charges, investigates. */
  ACCUSE(3, "11", -3),
  /** Refuses, cancels a meeting. */
  REJECT(3, "12", -2),
  /** Threatens, sets an ultimatum. */
  THREATEN(3, "13", -3.5),
  /** Protests collectively. */
  PROTEST(4, "14", -5),
  /** Cuts relations or aid, expels, convicts. */
  SANCTION(4, "16", -6),
  /** Moves forces short of using them. */
  MOBILIZE(4, "15", -5.5),
  /** Arrests, bans, seizes, represses. */
  COERCE(4, "17", -7),
  /** Harms deliberately. */
  ASSAULT(4, "18", -9);

  private final int quad;
  private final String cameo;
  private final double score;

  EventType(int quad, String cameo, double score) {
    this.quad = quad;
    this.cameo = cameo;
    this.score = score;
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  public int quad() {
    return quad;
  }

  /** The root code of CAMEO that comes nearest, two digits. */
  public String cameo() {
    return cameo;
  }

  /** From -10, the worst conflict, to 10. */
  public double score() {
    return score;
  }
}
