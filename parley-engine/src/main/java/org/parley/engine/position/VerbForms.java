package org.parley.engine.position;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.engine.mention.Inflection;

/** The forms of the verbs that patterns name; irregular ones by table, the others by rule. */
final class VerbForms {

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

  private VerbForms() {}

  /** All forms of a verb, in lower case. */
  static Set<String> of(String lemma) {
    String verb = lemma.toLowerCase(Locale.ROOT);
    Set<String> forms = new HashSet<>();
    forms.add(verb);
    forms.add(Inflection.ing(verb));
    String irregular = IRREGULAR.get(verb);
    if (irregular == null) {
      forms.add(Inflection.third(verb));
      forms.add(Inflection.past(verb));
      return forms;
    }
    for (String cell : irregular.split(",", -1)) {
      for (String word : cell.split(" ", -1)) {
        forms.add(word);
      }
    }
    return forms;
  }
}
