package org.parley.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;

/**
 * How the meaning of a rule is made of what its pattern caught. A row's third cell: a form and
 * fields, {@code date year=YEAR month=MONTH}; or {@code @DATE}, the meaning caught there, with
 * {@code +CLOCK} for words about the same time, and fields that are set over it.
 */
final class Template {
  /**
   * One field.
   *
   * @param slot which element of the pattern gives the number; -1 where it is {@code number}
   * @param sign -1 where the number caught is taken below zero
   */
  private record Setting(Field field, int slot, int number, int sign) {}

  private final @Nullable Form form;
  private final int base;
  private final List<Integer> merged = new ArrayList<>();
  private final List<Setting> settings = new ArrayList<>();

  /**
   * @param slots the elements of the pattern by the names of what they catch
   * @throws IllegalArgumentException if it names what is not there
   */
  Template(String cell, Map<String, Integer> slots) {
    Form ofForm = null;
    int ofSlot = -1;
    for (String part : Table.cells(cell, ' ')) {
      int equals = part.indexOf('=');
      if (part.charAt(0) == '@') {
        ofSlot = slot(slots, part.substring(1));
      } else if (part.charAt(0) == '+') {
        merged.add(slot(slots, part.substring(1)));
      } else if (equals < 0) {
        ofForm = Form.valueOf(part.toUpperCase(Locale.ROOT));
      } else {
        settings.add(setting(part.substring(0, equals), part.substring(equals + 1), slots));
      }
    }
    this.form = ofForm;
    this.base = ofSlot;
  }

  private static int slot(Map<String, Integer> slots, String name) {
    Integer slot = slots.get(name);
    if (slot == null) {
      throw new IllegalArgumentException("the pattern catches no " + name);
    }
    return slot;
  }

  private static Setting setting(String name, String value, Map<String, Integer> slots) {
    Field field = Field.valueOf(name.toUpperCase(Locale.ROOT));
    int sign = value.startsWith("-") ? -1 : 1;
    String bare = sign < 0 ? value.substring(1) : value;
    return Symbols.isClass(bare) && slots.containsKey(bare)
        ? new Setting(field, slot(slots, bare), 0, sign)
        : new Setting(field, -1, TimeLexicon.value(value), 1);
  }

  /** The meaning made of what each element caught; null where what it rests on was left out. */
  @Nullable Meaning make(@Nullable Entry[] caught) {
    Meaning meaning;
    if (base >= 0) {
      Entry entry = caught[base];
      if (entry == null || entry.meaning() == null) {
        return null;
      }
      meaning = form == null ? entry.meaning() : entry.meaning().as(form);
    } else {
      meaning = Meaning.of(form == null ? Form.DATE : form);
    }
    for (int slot : merged) {
      Entry entry = caught[slot];
      if (entry != null && entry.meaning() != null) {
        meaning = meaning.and(entry.meaning());
      }
    }
    for (Setting setting : settings) {
      if (setting.slot < 0) {
        meaning = meaning.with(setting.field, setting.number);
      } else {
        Entry entry = caught[setting.slot];
        if (entry != null) {
          meaning = meaning.with(setting.field, setting.sign * entry.value());
        }
      }
    }
    return meaning;
  }
}
