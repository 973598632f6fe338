import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in the sentences of a CoNLL-U file with NLP4J: {@code args[0]} the file, {@code
 * args[1]} the file to write, a number, a word and a tag in each line. It stands outside the build
 * because NLP4J's models are 260 MB; run it with the jars of nlp4j-api 1.1.3 and nlp4j-english 1.1.2
 * as the class path and 8 GB of memory.
 */
class NamesByNlp4j {
  private static final String FOLDER = "edu/emory/mathcs/nlp/";
  private static final String SETTINGS =
      "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>"
          + lexicon("ambiguity_classes", "simplified_lowercase", "ambiguity-classes")
          + lexicon("word_clusters", "simplified_lowercase", "brown-clusters")
          + lexicon("named_entity_gazetteers", "simplified", "named-entity-gazetteers")
          + lexicon("word_embeddings", "undigitalized", "word-embeddings")
          + "</lexica><models><pos>"
          + FOLDER
          + "models/en-pos.xz</pos><ner>"
          + FOLDER
          + "models/en-ner.xz</ner></models></configuration>";

  private static String lexicon(String name, String form, String file) {
    String path = FOLDER + "lexica/en-" + file + "-" + form.replace('_', '-') + ".xz";
    return "<" + name + " field=\"word_form_" + form + "\">" + path + "</" + name + ">";
  }

  public static void main(String[] args) throws IOException {
    NLPDecoder decoder =
        new NLPDecoder(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)));
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(args[0])));
    lines.add("");
    List<String> words = new ArrayList<>();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (String line : lines) {
        if (line.isEmpty() && !words.isEmpty()) {
          write(out, decoder, words);
          words.clear();
        } else if (!line.isEmpty() && !line.startsWith("# ")) {
          String[] row = line.split("\t", -1);
          if (!row[0].contains("-") && !row[0].contains(".")) {
            words.add(row[1]);
          }
        }
      }
    }
  }

  private static void write(BufferedWriter out, NLPDecoder decoder, List<String> words)
      throws IOException {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < words.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, words.get(i).replace(' ', '_'));
    }
    decoder.decode(nodes);
    for (int i = 0; i < words.size(); i++) {
      out.write((i + 1) + "\t" + words.get(i) + "\t" + nodes[i + 1].getNamedEntityTag());
      out.newLine();
    }
    out.newLine();
  }
}
