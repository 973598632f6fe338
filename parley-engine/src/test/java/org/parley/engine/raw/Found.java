package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.parley.model.RawItem;

/** A sink that keeps everything, and ways to fill it. */
class Found implements RawSink {
  final List<RawItem> items = new ArrayList<>();
  final List<InputError> errors = new ArrayList<>();

  @Override
  public void item(RawItem item) {
    items.add(item);
  }

  @Override
  public void error(InputError error) {
    errors.add(error);
  }

  static Found in(Path... inputs) {
    Found found = new Found();
    List<String> names = new ArrayList<>();
    for (Path input : inputs) {
      names.add(input.toString());
    }
    new RawReader(Limits.defaults()).read(names, found);
    return found;
  }

  static Found inStandardInput(byte[] bytes) {
    return inStandardInput(bytes, Limits.defaults());
  }

  static Found inStandardInput(byte[] bytes, Limits limits) {
    Found found = new Found();
    new RawReader(limits, new ByteArrayInputStream(bytes)).read(List.of("-"), found);
    return found;
  }

  static Found inStandardInput(String text) {
    return inStandardInput(text.getBytes(UTF_8));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  RawItem only() {
    if (items.size() != 1) {
      throw new AssertionError(items.size() + " items; errors: " + errors);
    }
    return items.get(0);
  }

  List<InputError.Code> codes() {
    return errors.stream().map(InputError::code).toList();
  }
}
