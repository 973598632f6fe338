package org.parley.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.language.net.Model;
import org.parley.language.net.Network;
import org.parley.language.net.WordVectors;

/**
 * Reads English text.
 *
 * <pre>{@code
 * for (Sentence sentence : English.reader().read("Kyiv refused. Talks went on.")) {
 *   System.out.println(sentence.word(sentence.size() - 1));
 * }
 * }</pre>
 *
 * <p>Thread-safe: each thread gets room of its own, some 12 MB, when it first reads.
 */
public final class English {
  /** Kinds of names by the numbers of their parts; even ones go on. */
  private static final List<String> KINDS = List.of("", "PER", "PER", "ORG", "ORG", "LOC", "LOC");

  private final Model model;
  private final Network network;
  private final Tokenizer tokenizer;
  private final Boundaries boundaries;
  private final Lemmas lemmas;
  private final int root;
  private final ThreadLocal<Network.Reading> readings;

  private English(Model model) {
    this.model = model;
    Lexicon lexicon = Lexicon.load();
    network = new Network(model, WordVectors.shipped());
    tokenizer = new Tokenizer(lexicon);
    boundaries = new Boundaries(model.matrix("boundaries"), lexicon);
    lemmas = new Lemmas(model.list("lemmas"), model.list("endings"), model.list("features"));
    root = model.relations().indexOf("root");
    readings = ThreadLocal.withInitial(network::reading);
  }

  /** The reader with the model that ships; read once, when first asked for. */
  public static English reader() {
    return Shipped.READER;
  }

  /** A reader with another model. */
  public static English of(Model model) {
    return new English(model);
  }

  private static final class Shipped {
    static final English READER = load();

    private static English load() {
      try (InputStream in = English.class.getResourceAsStream("english.model.gz")) {
        if (in == null) {
          throw new IllegalStateException("english.model.gz is missing beside the classes");
        }
        return new English(
            Model.read(
                new DataInputStream(
                    new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Cuts a text into tokens. */
  public Tokens tokens(CharSequence text) {
    return tokenizer.cut(text, 0, text.length());
  }

  /** The sentences of a text; none reaches over a blank line. Names agree within the text. */
  public List<Sentence> read(CharSequence text) {
    Tokens tokens = tokens(text);
    boolean[] ends = boundaries.ends(text, tokens);
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (ends[i]) {
        sentences.add(sentence(forms(text, tokens, from, i + 1), tokens, from));
        from = i + 1;
      }
    }
    return NameAgreement.of(sentences);
  }

  /**
   * The sentences of one document with names that agree: where one is a person with a first name,
   * it is one without it as well. {@link #read} has done it for its text.
   */
  public List<Sentence> agreed(List<Sentence> sentences) {
    return NameAgreement.of(sentences);
  }

  /** The text as one sentence, wherever marks stand in it. */
  public Sentence sentence(CharSequence text) {
    Tokens tokens = tokens(text);
    return sentence(forms(text, tokens, 0, tokens.size()), tokens, 0);
  }

  /** A sentence of these words, which stand at no place: their ranges are their numbers. */
  public Sentence parse(List<String> words) {
    Tokens.Builder places = new Tokens.Builder();
    for (int i = 0; i < words.size(); i++) {
      places.add(i, i + 1);
    }
    return sentence(words, places.build(), 0);
  }

  private static List<String> forms(CharSequence text, Tokens tokens, int from, int to) {
    List<String> forms = new ArrayList<>(to - from);
    for (int k = from; k < to; k++) {
      forms.add(text.subSequence(tokens.start(k), tokens.end(k)).toString());
    }
    return forms;
  }

  private Sentence sentence(List<String> forms, Tokens tokens, int from) {
    Network.Reading reading = readings.get();
    List<Sentence.Word> words = new ArrayList<>(forms.size());
    List<Sentence.Name> names = new ArrayList<>();
    int before = -1;
    for (int start = 0; start < forms.size(); start += Network.BLOCK) {
      int end = Math.min(forms.size(), start + Network.BLOCK);
      reading.read(forms.subList(start, end), start == 0);
      int[] heads = reading.heads();
      int[] relations = reading.relations(heads, root);
      int top = -1;
      for (int i = 0; i < end - start; i++) {
        String form = forms.get(start + i);
        String upos = model.upos().get(reading.upos(i));
        String xpos = model.xpos().get(reading.xpos(i));
        boolean isRoot = heads[i] == 0;
        top = isRoot ? start + i : top;
        // Later blocks of an endless sentence hang from the root of the first.
        int head = isRoot ? before : start + heads[i] - 1;
        String relation = isRoot && before >= 0 ? "parataxis" : model.relations().get(relations[i]);
        words.add(
            new Sentence.Word(
                tokens.start(from + start + i),
                tokens.end(from + start + i),
                form,
                lemmas.lemma(form, upos, xpos),
                upos,
                xpos,
                lemmas.features(form, upos, xpos),
                head,
                relation));
      }
      names(reading, start, end, names);
      before = before < 0 ? top : before;
    }
    return new Sentence(words, names);
  }

  /** The best parts of names of which none goes on what did not begin. */
  private static void names(
      Network.Reading reading, int start, int end, List<Sentence.Name> names) {
    int open = -1;
    int kind = 0;
    for (int i = 0; i <= end - start; i++) {
      int best = 0;
      for (int k = 1; k < KINDS.size() && i < end - start; k++) {
        boolean goesOn = k % 2 == 0;
        if ((!goesOn || open >= 0 && k == kind + 1) && reading.name(i, k) > reading.name(i, best)) {
          best = k;
        }
      }
      boolean goesOn = best > 0 && best % 2 == 0;
      if (open >= 0 && !goesOn) {
        names.add(new Sentence.Name(start + open, start + i, KINDS.get(kind)));
        open = -1;
      }
      if (best % 2 == 1) {
        open = i;
        kind = best;
      }
    }
  }
}
