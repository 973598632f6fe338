package org.parley.engine.time;

import java.util.Arrays;

/**
 * What the words of a time expression say, before a day anchors it: a form and the fields that the
 * words fill. Immutable.
 */
final class Meaning {
  private static final int UNSET = Integer.MIN_VALUE;
  private static final int FIELDS = Field.values().length;

  private final Form form;
  private final int[] values;

  private Meaning(Form form, int[] values) {
    this.form = form;
    this.values = values;
  }

  static Meaning of(Form form) {
    int[] values = new int[FIELDS];
    Arrays.fill(values, UNSET);
    return new Meaning(form, values);
  }

  Form form() {
    return form;
  }

  boolean has(Field field) {
    return values[field.place()] != UNSET;
  }

  /** The field's number; {@code otherwise} where the words do not say. */
  int get(Field field, int otherwise) {
    int value = values[field.place()];
    return value == UNSET ? otherwise : value;
  }

  Meaning with(Field field, int value) {
    int[] copy = values.clone();
    copy[field.place()] = value;
    return new Meaning(form, copy);
  }

  Meaning without(Field field) {
    return with(field, UNSET);
  }

  Meaning as(Form other) {
    return new Meaning(other, values);
  }

  /**
   * These words and others of the same time: "10 a.m." with "Friday". What is said first stands.
   */
  Meaning and(Meaning other) {
    int[] copy = values.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] == UNSET) {
        copy[i] = other.values[i];
      }
    }
    return new Meaning(form, copy);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(form.name());
    for (Field field : Field.values()) {
      if (has(field)) {
        out.append(' ').append(field).append('=').append(values[field.place()]);
      }
    }
    return out.toString();
  }
}
