package org.parley.eval.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.parley.language.net.Model;

/**
 * Learns where sentences end anew and puts it into a model, which it leaves as it is otherwise:
 * {@code args[0]} is the folder of the treebanks, {@code args[1]} the model's file. The same as
 * {@link TrainEnglish} makes, in seconds.
 */
public final class TrainBoundaries {
  private TrainBoundaries() {}

  /** Trains and writes. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path file = Path.of(args[1]);
    Model model = TrainEnglish.read(file);
    Map<String, Model.Weights> matrices = new TreeMap<>(model.matrices());
    matrices.put("boundaries", BoundaryTraining.learn(TrainEnglish.training(data), 1));
    TrainEnglish.write(
        new Model(model.upos(), model.xpos(), model.relations(), model.lists(), matrices), file);
  }
}
