package org.parley.eval.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.parley.language.English;
import org.parley.language.Sentence;
import org.parley.language.net.Model;
import org.parley.language.net.WordFeatures;
import org.parley.language.net.WordVectors;

/**
 * Makes {@code english.model.gz} from UD English EWT and GUM, and from sentences that a teacher
 * read where there are such: {@code args[0]} is the folder of their files, {@code args[1]} the
 * model's, {@code args[2]}, if it is there, how many rounds, and four more numbers how large a
 * network. Prints the loss and the scores of the development files after each round.
 */
public final class TrainEnglish {
  private static final LearningNetwork.Size SIZE = new LearningNetwork.Size(128, 112, 2, 64);
  private static final int ROUNDS = 22;
  private static final int BATCH = 16;
  private static final int LONGEST = 120;
  private static final float RATE = 0.0025f;
  private static final float DROP = 0.3f;
  private static final double UNKNOWN = 0.02;

  private final List<Treebank> treebanks;
  private final List<Treebank.Tree> silver;
  private final List<String> upos;
  private final List<String> xpos;
  private final List<String> relations;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Random random = new Random(5);
  private final LearningNetwork network;
  private final WordVectors known = WordVectors.shipped();

  private TrainEnglish(
      LearningNetwork.Size size, List<Treebank> treebanks, List<Treebank.Tree> silver) {
    this.treebanks = treebanks;
    this.silver = silver;
    upos = values(Treebank.Tree::upos);
    xpos = values(Treebank.Tree::xpos);
    relations = values(Treebank.Tree::relations);
    Stream.concat(
            treebanks.stream().flatMap(treebank -> treebank.trees().stream()), silver.stream())
        .flatMap(tree -> Arrays.stream(tree.forms()))
        .forEach(form -> frequencies.merge(form.toLowerCase(Locale.ROOT), 1, Integer::sum));
    network = new LearningNetwork(size, upos.size(), xpos.size(), relations.size(), new Random(1));
  }

  /** Trains and writes. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
    Map<String, Treebank> dev = new TreeMap<>();
    for (String name : List.of("ewt-dev", "gum-dev")) {
      dev.put(name, Treebank.read(data.resolve(name + ".conllu"), Treebank.Names.NONE));
    }
    Path news = data.resolve("news.conllu");
    List<Treebank.Tree> silver =
        Files.exists(news) ? Treebank.read(news, Treebank.Names.SILVER).trees() : List.of();
    Model model = new TrainEnglish(size(args), training(data), silver).run(rounds, dev);
    write(model, Path.of(args[1]));
  }

  private static LearningNetwork.Size size(String[] args) {
    return args.length < 7
        ? SIZE
        : new LearningNetwork.Size(
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]),
            Integer.parseInt(args[5]),
            Integer.parseInt(args[6]));
  }

  /** The treebanks that are learnt from. */
  static List<Treebank> training(Path data) throws IOException {
    Path named = data.resolve("ewt-train.named.conllu");
    return List.of(
        Files.exists(named)
            ? Treebank.read(data.resolve("ewt-train.conllu"), Treebank.Names.NONE)
                .named(Treebank.read(named, Treebank.Names.SILVER))
            : Treebank.read(data.resolve("ewt-train.conllu"), Treebank.Names.NONE),
        Treebank.read(data.resolve("gum-train.conllu"), Treebank.Names.ENTITIES));
  }

  /** Reads a model's file. */
  static Model read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      return Model.read(in);
    }
  }

  /** Writes a model as small as gzip makes it. */
  static void write(Model model, Path to) throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
        DataOutputStream out = new DataOutputStream(new BestPacked(file))) {
      model.write(out);
    }
  }

  /** Gzip at its slowest. */
  private static final class BestPacked extends GZIPOutputStream {
    BestPacked(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private List<String> values(Function<Treebank.Tree, String[]> column) {
    TreeSet<String> values = new TreeSet<>();
    for (Treebank treebank : treebanks) {
      treebank.trees().forEach(tree -> values.addAll(Arrays.asList(column.apply(tree))));
    }
    return List.copyOf(values);
  }

  private static int[] numbers(String[] values, List<String> known) {
    return Arrays.stream(values).mapToInt(known::indexOf).toArray();
  }

  private LearningNetwork.Lesson lesson(Treebank.Tree tree) {
    return new LearningNetwork.Lesson(
        numbers(tree.upos(), upos),
        numbers(tree.xpos(), xpos),
        tree.names(),
        tree.heads(),
        numbers(tree.relations(), relations));
  }

  private Model run(int rounds, Map<String, Treebank> dev) {
    Model.Weights boundaries = BoundaryTraining.learn(treebanks, 1);
    LemmaTables tables = new LemmaTables(treebanks);
    List<Treebank.Tree> trees = new ArrayList<>();
    treebanks.forEach(treebank -> trees.addAll(treebank.trees()));
    IdentityHashMap<Treebank.Tree, LearningNetwork.Lesson> lessons = new IdentityHashMap<>();
    trees.forEach(tree -> lessons.put(tree, lesson(tree)));
    List<Treebank.Tree> others = new ArrayList<>(silver);
    Collections.shuffle(others, random);
    others.forEach(tree -> lessons.put(tree, lesson(tree)));
    int each = Math.min(others.size(), trees.size());
    Adam adam = new Adam(network.parameters());
    int steps = rounds * ((trees.size() + each + BATCH - 1) / BATCH);
    int step = 0;
    Model model = model(boundaries, tables);
    for (int round = 0; round < rounds; round++) {
      // As many sentences that a teacher read as people did, others in each round.
      Collections.rotate(others, each);
      List<Treebank.Tree> now = new ArrayList<>(trees);
      now.addAll(others.subList(0, each));
      Collections.shuffle(now, random);
      double loss = 0;
      long words = 0;
      for (int from = 0; from < now.size(); from += BATCH) {
        for (Treebank.Tree tree : now.subList(from, Math.min(now.size(), from + BATCH))) {
          if (tree.size() <= LONGEST) {
            loss +=
                network.learn(
                    features(tree), vectors(tree), Objects.requireNonNull(lessons.get(tree)), DROP);
            words += tree.size();
          }
        }
        adam.step(rate(step++ / (double) steps));
      }
      model = model(boundaries, tables);
      System.out.printf(Locale.ROOT, "round %d: loss %.3f%n", round + 1, loss / words);
      for (Map.Entry<String, Treebank> one : dev.entrySet()) {
        System.out.println("  " + one.getKey() + ": " + score(English.of(model), one.getValue()));
      }
    }
    return model;
  }

  /** Rises over the first rounds' steps, then falls as a cosine. */
  private static float rate(double done) {
    return (float)
        (RATE * (done < 0.03 ? done / 0.03 : 0.5 * (1 + Math.cos(Math.PI * done)) + 0.01));
  }

  /** The rows of each word; the rarer a word, the more often it is known by its parts alone. */
  private int[][] features(Treebank.Tree tree) {
    int[][] features = new int[tree.size()][];
    for (int i = 0; i < features.length; i++) {
      int[] rows = WordFeatures.of(WordFeatures.plain(tree.forms()[i]), i == 0);
      int times = frequencies.getOrDefault(tree.forms()[i].toLowerCase(Locale.ROOT), 0);
      if (random.nextDouble() < 0.5 / (0.5 + times)) {
        rows[0] = -1;
        rows[1] = -1;
        rows[8] = random.nextBoolean() ? -1 : rows[8];
      } else if (random.nextDouble() < 0.05) {
        rows[0] = -1;
        rows[1] = -1;
      }
      features[i] = rows;
    }
    return features;
  }

  /** What is known of each word; of some words nothing, so that it also learns to do without. */
  private float[][] vectors(Treebank.Tree tree) {
    float[][] vectors = new float[tree.size()][WordVectors.WIDTH];
    for (int i = 0; i < vectors.length; i++) {
      if (random.nextDouble() >= UNKNOWN) {
        known.of(WordFeatures.plain(tree.forms()[i]), vectors[i]);
      }
    }
    return vectors;
  }

  private Model model(Model.Weights boundaries, LemmaTables tables) {
    Map<String, Model.Weights> matrices = new TreeMap<>(network.matrices());
    matrices.put("boundaries", boundaries);
    return new Model(
        upos,
        xpos,
        relations,
        Map.of("lemmas", tables.words, "endings", tables.endings, "features", tables.features),
        matrices);
  }

  /** Tags, and heads with and without relations other than punctuation's, in per cent. */
  private static String score(English english, Treebank treebank) {
    int words = 0;
    int tags = 0;
    int others = 0;
    int heads = 0;
    int labelled = 0;
    for (Treebank.Tree tree : treebank.trees()) {
      Sentence read = english.parse(Arrays.asList(tree.forms()));
      for (int i = 0; i < tree.size(); i++) {
        words++;
        tags += read.upos(i).equals(tree.upos()[i]) ? 1 : 0;
        if (!tree.relations()[i].equals("punct")) {
          others++;
          boolean head = read.head(i) + 1 == tree.heads()[i];
          heads += head ? 1 : 0;
          labelled += head && plain(read.relation(i)).equals(plain(tree.relations()[i])) ? 1 : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "UPOS %.2f UAS %.2f LAS %.2f",
        100.0 * tags / words,
        100.0 * heads / others,
        100.0 * labelled / others);
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
