package org.parley.language.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learnt: weights of the network and of the sentence boundaries, names of tags, tables of
 * lemmas and features. Never changed once it is read; its file is what {@link #write} makes, byte
 * by byte the same for the same contents.
 *
 * @param upos universal parts of speech, by their numbers
 * @param xpos tags of the Penn treebank
 * @param relations labels of trees
 * @param lists texts by name: lemmas, features
 * @param matrices weights by name, in row order
 */
public record Model(
    List<String> upos,
    List<String> xpos,
    List<String> relations,
    Map<String, List<String>> lists,
    Map<String, Weights> matrices) {
  private static final int MAGIC = 0x506c6d31;

  /** A matrix in row order. */
  public static final class Weights {
    private final int rows;
    private final int columns;
    private final boolean small;
    private final float[] values;

    /**
     * @param small whether a file keeps it as bytes, with a scale for each row
     */
    public Weights(int rows, int columns, boolean small, float[] values) {
      this.rows = rows;
      this.columns = columns;
      this.small = small;
      this.values = values;
    }
  }

  public Model {
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    relations = List.copyOf(relations);
    lists = Map.copyOf(lists);
    matrices = Map.copyOf(matrices);
  }

  /** The weights of that name. */
  public float[] matrix(String name) {
    return weights(name).values;
  }

  /** How many columns the weights of that name have. */
  public int columns(String name) {
    return weights(name).columns;
  }

  private Weights weights(String name) {
    Weights weights = matrices.get(name);
    if (weights == null) {
      throw new IllegalStateException("the model has no weights named " + name);
    }
    return weights;
  }

  /** The texts of that name. */
  public List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream fails or holds no model
   */
  public static Model read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of this version");
    }
    List<String> upos = texts(in);
    List<String> xpos = texts(in);
    List<String> relations = texts(in);
    Map<String, List<String>> lists = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      lists.put(in.readUTF(), texts(in));
    }
    Map<String, Weights> matrices = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      matrices.put(in.readUTF(), weights(in));
    }
    return new Model(upos, xpos, relations, lists, matrices);
  }

  /** Writes the model; small weights lose what a byte can't hold. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    write(out, upos);
    write(out, xpos);
    write(out, relations);
    out.writeInt(lists.size());
    for (Map.Entry<String, List<String>> list : new TreeMap<>(lists).entrySet()) {
      out.writeUTF(list.getKey());
      write(out, list.getValue());
    }
    out.writeInt(matrices.size());
    for (Map.Entry<String, Weights> matrix : new TreeMap<>(matrices).entrySet()) {
      out.writeUTF(matrix.getKey());
      write(out, matrix.getValue());
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static Weights weights(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int columns = in.readInt();
    boolean small = in.readBoolean();
    float[] values = new float[rows * columns];
    byte[] row = new byte[small ? columns : 4 * columns];
    for (int r = 0; r < rows; r++) {
      float scale = small ? in.readFloat() : 1;
      if (scale == 0) {
        continue;
      }
      in.readFully(row);
      for (int c = 0; c < columns; c++) {
        values[r * columns + c] =
            small
                ? scale * row[c]
                : Float.intBitsToFloat(
                    (row[4 * c] & 255) << 24
                        | (row[4 * c + 1] & 255) << 16
                        | (row[4 * c + 2] & 255) << 8
                        | row[4 * c + 3] & 255);
      }
    }
    return new Weights(rows, columns, small, values);
  }

  private static void write(DataOutputStream out, Weights weights) throws IOException {
    int columns = weights.columns;
    out.writeInt(weights.rows);
    out.writeInt(columns);
    out.writeBoolean(weights.small);
    for (int r = 0; r < weights.rows; r++) {
      float most = 0;
      for (int c = 0; c < columns; c++) {
        most = Math.max(most, Math.abs(weights.values[r * columns + c]));
      }
      if (weights.small) {
        out.writeFloat(most / 127);
      }
      // A row of zeros is its scale alone.
      for (int c = 0; c < columns && !(weights.small && most == 0); c++) {
        float value = weights.values[r * columns + c];
        if (weights.small) {
          out.writeByte(Math.round(value / most * 127));
        } else {
          out.writeFloat(value);
        }
      }
    }
  }
}
