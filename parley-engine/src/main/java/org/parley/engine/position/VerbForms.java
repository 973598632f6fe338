package org.parley.engine.position;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.engine.mention.Inflection;

/** The forms of the verbs that patterns name; irregular ones by table, the others by rule. */
final class VerbForms {

  /** The form that is met. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    ING
  }

  /** lemma: present, past, participle, ing (the last may be missing where regular). */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("be", "is are am 's 're 'm,was were,been,being"),
          Map.entry("have", "has,had,had,having"),
          Map.entry("do", "does,did,done,doing"),
          Map.entry("seek", "seeks,sought,sought"),
          Map.entry("withdraw", "withdraws,withdrew,withdrawn"),
          Map.entry("give", "gives,gave,given"),
          Map.entry("take", "takes,took,taken"),
          Map.entry("put", "puts,put,put,putting"),
          Map.entry("let", "lets,let,let,letting"),
          Map.entry("get", "gets,got,got,getting"),
          Map.entry("make", "makes,made,made"),
          Map.entry("meet", "meets,met,met"),
          Map.entry("hold", "holds,held,held"),
          Map.entry("swear", "swears,swore,sworn"),
          Map.entry("send", "sends,sent,sent"),
          Map.entry("cut", "cuts,cut,cut,cutting"),
          Map.entry("pay", "pays,paid,paid"),
          Map.entry("leave", "leaves,left,left"),
          Map.entry("keep", "keeps,kept,kept"),
          Map.entry("stand", "stands,stood,stood"),
          Map.entry("go", "goes,went,gone"),
          Map.entry("come", "comes,came,come"),
          Map.entry("say", "says,said,said"),
          Map.entry("stop", "stops,stopped,stopped,stopping"),
          Map.entry("plan", "plans,planned,planned,planning"),
          Map.entry("commit", "commits,committed,committed,committing"),
          Map.entry("drop", "drops,dropped,dropped,dropping"),
          Map.entry("swap", "swaps,swapped,swapped,swapping"),
          Map.entry("step", "steps,stepped,stepped,stepping"),
          Map.entry("end", "ends,ended,ended"),
          Map.entry("signal", "signals,signalled signaled,signalled,signalling signaling"),
          Map.entry("bring", "brings,brought,brought"),
          Map.entry("rebuild", "rebuilds,rebuilt,rebuilt"),
          Map.entry("become", "becomes,became,become"),
          Map.entry("quit", "quits,quit,quit,quitting"),
          Map.entry("lay", "lays,laid,laid"),
          Map.entry("set", "sets,set,set,setting"));

  private final Map<String, Form> forms = new HashMap<>();

  private VerbForms(String lemma) {
    forms.put(lemma, Form.BASE);
    String irregular = IRREGULAR.get(lemma);
    if (irregular == null) {
      forms.put(Inflection.third(lemma), Form.PRESENT);
      forms.put(Inflection.past(lemma), Form.PAST);
      forms.put(Inflection.ing(lemma), Form.ING);
      return;
    }
    String[] cells = irregular.split(",", -1);
    for (int i = 0; i < cells.length; i++) {
      Form form = i == 0 ? Form.PRESENT : i == 3 ? Form.ING : Form.PAST;
      for (String word : cells[i].split(" ", -1)) {
        forms.putIfAbsent(word, form);
      }
    }
    if (cells.length == 3) {
      forms.put(Inflection.ing(lemma), Form.ING);
    }
  }

  /** All forms of a verb, each with what it is. */
  static Map<String, Form> of(String lemma) {
    return new VerbForms(lemma.toLowerCase(Locale.ROOT)).forms;
  }
}
