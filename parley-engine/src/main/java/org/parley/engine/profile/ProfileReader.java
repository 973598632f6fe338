package org.parley.engine.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a {@code profile.yaml}.
 *
 * <pre>{@code
 * conflict: {name: The strait dispute, first-day: 2031-05-04}
 * time-zone: Europe/Rome
 * parties:
 *   - {name: Arland, aliases: [], nationalities: [Arlander], capitals: [Arl], seats: [Hill House],
 *      code: ARL, claimed-by: Borland, allies: []}
 * issues: [{name: fishing, words: [nets]}]
 * objects: [{name: The Spit, aliases: [], issue: territory}]
 * outlets: [{name: Arl Post, domains: [arlpost.example], agency: false, agencies: [North Wire]}]
 * }</pre>
 *
 * Every key but {@code name} of a party, issue, object or outlet may be left out.
 */
public final class ProfileReader {
  private static final List<String> ROOT =
      List.of("conflict", "time-zone", "parties", "issues", "objects", "outlets");
  private static final List<String> CONFLICT = List.of("name", "first-day");
  private static final List<String> PARTY =
      List.of(
          "name", "aliases", "nationalities", "capitals", "seats", "code", "claimed-by", "allies");
  private static final List<String> ISSUE = List.of("name", "words");
  private static final List<String> OBJECT = List.of("name", "aliases", "issue");
  private static final List<String> OUTLET = List.of("name", "domains", "agency", "agencies");

  private final List<ProfileFault.Problem> problems = new ArrayList<>();

  private ProfileReader() {}

  /**
   * The profile that the text says; {@link Profile#empty()} for a text of blanks and comments.
   *
   * @throws ProfileFault with every problem and its line
   */
  public static Profile read(String yaml) throws ProfileFault {
    ProfileReader reader = new ProfileReader();
    Profile profile = Profile.empty();
    try {
      YamlNode root = YamlReader.read(yaml);
      if (root != null) {
        profile = reader.profile(reader.fields(root, "the profile", ROOT));
      }
    } catch (YamlFault e) {
      reader.problem(e.line(), String.valueOf(e.getMessage()));
    }
    if (!reader.problems.isEmpty()) {
      reader.problems.sort(Comparator.comparingInt(ProfileFault.Problem::line));
      throw new ProfileFault(reader.problems);
    }
    return profile;
  }

  private Profile profile(FieldReader root) {
    YamlNode conflict = root.node("conflict");
    List<Profile.Party> parties = list(root, "parties", this::party);
    onceNamed(root, parties);
    return new Profile(
        conflict == null ? null : conflict(fields(conflict, "\"conflict\"", CONFLICT)),
        zone(root),
        parties,
        list(root, "issues", this::issue),
        list(root, "objects", this::object),
        list(root, "outlets", this::outlet));
  }

  private Profile.Conflict conflict(FieldReader fields) {
    String day = fields.text("first-day");
    LocalDate firstDay = null;
    if (day != null) {
      try {
        firstDay = LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        problem(
            fields.lineOf("first-day"),
            "\"first-day\" must be a date such as 2031-05-04, not \"" + day + "\"");
      }
    }
    return new Profile.Conflict(fields.text("name"), firstDay);
  }

  private @Nullable ZoneId zone(FieldReader root) {
    String zone = root.text("time-zone");
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException e) {
      problem(
          root.lineOf("time-zone"),
          "\"time-zone\" must be a zone such as Europe/Rome, not \"" + zone + "\"");
      return null;
    }
  }

  private Profile.Party party(YamlNode node) {
    FieldReader fields = fields(node, "a party", PARTY);
    return new Profile.Party(
        name(fields, "a party"),
        fields.texts("aliases"),
        fields.texts("nationalities"),
        fields.texts("capitals"),
        fields.texts("seats"),
        fields.text("code"),
        fields.text("claimed-by"),
        fields.texts("allies"));
  }

  private Profile.Issue issue(YamlNode node) {
    FieldReader fields = fields(node, "an issue", ISSUE);
    return new Profile.Issue(name(fields, "an issue"), fields.texts("words"));
  }

  private Profile.NamedObject object(YamlNode node) {
    FieldReader fields = fields(node, "an object", OBJECT);
    return new Profile.NamedObject(
        name(fields, "an object"), fields.texts("aliases"), fields.text("issue"));
  }

  private Profile.Publisher outlet(YamlNode node) {
    FieldReader fields = fields(node, "an outlet", OUTLET);
    return new Profile.Publisher(
        name(fields, "an outlet"),
        fields.texts("domains"),
        fields.flag("agency"),
        fields.texts("agencies"));
  }

  private String name(FieldReader fields, String what) {
    String name = fields.text("name");
    if (name == null) {
      if (fields.isMapping() && fields.node("name") == null) {
        problem(fields.line(), what + " without \"name\"");
      }
      return "";
    }
    return name;
  }

  private <T> List<T> list(FieldReader root, String key, Function<YamlNode, T> read) {
    List<T> list = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (YamlNode item : root.items(key)) {
      list.add(read.apply(item));
      if (item instanceof YamlNode.Fields fields
          && fields.values().get("name") instanceof YamlNode.Text name
          && !name.value().isBlank()) {
        Integer first = seen.putIfAbsent(folded(name.value()), name.line());
        if (first != null) {
          problem(
              name.line(),
              "\"" + name.value().strip() + "\" is already in " + key + ", line " + first);
        }
      }
    }
    return list;
  }

  /** A name or alias that two parties share would make every mention of it a guess. */
  private void onceNamed(FieldReader root, List<Profile.Party> parties) {
    Map<String, Profile.Party> owners = new HashMap<>();
    parties.forEach(party -> owners.putIfAbsent(folded(party.name()), party));
    List<YamlNode> nodes =
        root.node("parties") instanceof YamlNode.Items items ? items.values() : List.of();
    for (int i = 0; i < nodes.size(); i++) {
      Profile.Party party = parties.get(i);
      for (String alias : party.aliases()) {
        Profile.Party owner = owners.putIfAbsent(folded(alias), party);
        if (owner != null && !owner.name().equals(party.name())) {
          problem(
              aliasLine(nodes.get(i), alias),
              "the alias \"" + alias + "\" is already a name of " + owner.name());
        }
      }
    }
  }

  private static int aliasLine(YamlNode party, String alias) {
    if (party instanceof YamlNode.Fields fields
        && fields.values().get("aliases") instanceof YamlNode.Items aliases) {
      for (YamlNode node : aliases.values()) {
        if (node instanceof YamlNode.Text text && text.value().strip().equals(alias)) {
          return node.line();
        }
      }
    }
    return party.line();
  }

  private FieldReader fields(YamlNode node, String what, List<String> known) {
    return new FieldReader(node, what, known, this::problem);
  }

  private void problem(int line, String what) {
    problems.add(new ProfileFault.Problem(line, what));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
