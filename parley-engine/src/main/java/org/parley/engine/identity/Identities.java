package org.parley.engine.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.engine.identity.Identity.Join;
import org.parley.engine.name.Likeness;

/**
 * Who is who across articles: components of the graph of names that may be one person's. A name
 * that may be either of two people's ("V. Venn" beside Vera and Viktor) joins neither. Surnames
 * alone come last, to the only person who can be meant. Equal for every order of the names.
 */
public final class Identities {
  /** A family with more names than this is held together by equal spellings alone. */
  private static final int MOST_IN_BLOCK = 300;

  /** So many times oftener named than all others of a surname: meant where it stands alone. */
  private static final int FAR_MORE = 20;

  /** The same for a surname alone, which an article prints of somebody whom all know. */
  private static final int MUCH_MORE = 10;

  /** Articles from which a full name is known enough to be meant by its surname. */
  private static final int KNOWN = 5;

  private record Edge(int a, int b, String why) {}

  private final List<Bearer> bearers = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final List<List<Edge>> edges = new ArrayList<>();

  /** Names that are other spellings of each whole one. */
  private final List<Set<Integer>> whole = new ArrayList<>();

  private final Set<Long> forbidden = new HashSet<>();

  private Identities() {}

  /** The identities, by name; every name is in one of them. */
  public static List<Identity> of(Collection<NameUse> uses, Collection<Judgement> judgements) {
    Identities graph = new Identities();
    SortedMap<String, NameUse> unique = new TreeMap<>();
    uses.forEach(use -> unique.merge(use.name(), use, NameUse::and));
    unique.values().forEach(graph::add);
    List<Edge> forced = graph.judge(judgements);
    graph.connect();
    graph.withoutAmbiguous();
    return graph.identities(forced);
  }

  private void add(NameUse use) {
    byName.put(use.name(), bearers.size());
    bearers.add(new Bearer(use));
    edges.add(new ArrayList<>());
    whole.add(new HashSet<>());
  }

  private List<Edge> judge(Collection<Judgement> judgements) {
    List<Edge> forced = new ArrayList<>();
    for (Judgement judgement : judgements) {
      Integer a = byName.get(judgement.a());
      Integer b = byName.get(judgement.b());
      if (a != null && b != null && judgement.same()) {
        forced.add(new Edge(Math.min(a, b), Math.max(a, b), "judged to be one"));
        whole.get(a).add(b);
        whole.get(b).add(a);
      } else if (a != null && b != null) {
        forbidden.add(pair(a, b));
      }
    }
    forced.sort(Comparator.comparingInt(Edge::a).thenComparingInt(Edge::b));
    forced.removeIf(edge -> forbidden.contains(pair(edge.a(), edge.b())));
    return forced;
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private void connect() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < bearers.size(); i++) {
      if (bearers.get(i).isFull()) {
        for (String block : bearers.get(i).blocks()) {
          blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(i);
        }
      }
    }
    Set<Long> seen = new HashSet<>();
    for (List<Integer> block : blocks.values()) {
      int size = Math.min(block.size(), MOST_IN_BLOCK);
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          if (seen.add(pair(block.get(i), block.get(j)))) {
            connect(block.get(i), block.get(j));
          }
        }
      }
    }
  }

  private void connect(int a, int b) {
    Bearer one = bearers.get(a);
    Bearer two = bearers.get(b);
    Likeness likeness = one.likeness(two);
    if (one.mayBe(two, likeness) && !forbidden.contains(pair(a, b))) {
      Edge edge = new Edge(a, b, likeness.why());
      edges.get(a).add(edge);
      edges.get(b).add(edge);
      if (one.isWhole(two, likeness)) {
        whole.get(a).add(b);
        whole.get(b).add(a);
      }
    }
  }

  private boolean contradict(int a, int b) {
    Bearer one = bearers.get(a);
    Bearer two = bearers.get(b);
    if (forbidden.contains(pair(a, b))) {
      return true;
    }
    // Two spellings that are far apart have a third between them.
    return Collections.disjoint(whole.get(a), whole.get(b))
        && one.contradicts(two, one.likeness(two));
  }

  private static int other(Edge edge, int node) {
    return edge.a() == node ? edge.b() : edge.a();
  }

  /** Takes away what leads from a name to two people's. */
  private void withoutAmbiguous() {
    Set<Edge> dropped = new HashSet<>();
    for (int node = 0; node < edges.size(); node++) {
      dropped.addAll(astray(node));
    }
    edges.forEach(list -> list.removeAll(dropped));
  }

  /** Edges of a node to others than those that are by far the most named, if any contradict. */
  private List<Edge> astray(int node) {
    List<Edge> all = new ArrayList<>(edges.get(node));
    all.sort(
        Comparator.comparingInt((Edge e) -> -bearers.get(other(e, node)).use.articles())
            .thenComparingInt(e -> other(e, node)));
    List<Edge> kept = new ArrayList<>();
    List<Edge> against = new ArrayList<>();
    int held = bearers.get(node).use.articles();
    int lost = 0;
    for (Edge edge : all) {
      int here = other(edge, node);
      if (kept.stream().anyMatch(k -> contradict(other(k, node), here))) {
        against.add(edge);
        lost += bearers.get(here).use.articles();
      } else {
        kept.add(edge);
        held += bearers.get(here).use.articles();
      }
    }
    return against.isEmpty() ? List.of() : held >= FAR_MORE * lost ? against : all;
  }

  private List<Identity> identities(List<Edge> forced) {
    Components components = new Components(bearers.size());
    forced.forEach(edge -> components.join(edge.a(), edge.b(), join(edge)));
    List<Edge> rest = new ArrayList<>();
    for (int node = 0; node < edges.size(); node++) {
      for (Edge edge : edges.get(node)) {
        if (edge.a() == node) {
          rest.add(edge);
        }
      }
    }
    // Between names that many articles give first, so that a word which clings to a name in one
    // article ("Inside Orla Venn") parts nobody; none that would bring contradictions together.
    rest.sort(
        Comparator.comparingInt((Edge e) -> -Math.min(articles(e.a()), articles(e.b())))
            .thenComparingInt(e -> -articles(e.a()) - articles(e.b()))
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    for (Edge edge : rest) {
      if (!components.same(edge.a(), edge.b())
          && components.of(edge.a()).stream()
              .noneMatch(a -> components.of(edge.b()).stream().anyMatch(b -> contradict(a, b)))) {
        components.join(edge.a(), edge.b(), join(edge));
      }
    }
    surnames(components);
    return components.all().stream().map(group -> identity(group, components)).toList();
  }

  private int articles(int node) {
    return bearers.get(node).use.articles();
  }

  private Join join(Edge edge) {
    return new Join(bearers.get(edge.a()).use.name(), bearers.get(edge.b()).use.name(), edge.why());
  }

  /** Surnames alone, each to the only person who can be meant. */
  private void surnames(Components components) {
    Map<String, List<Integer>> families = new TreeMap<>();
    for (List<Integer> group : components.all()) {
      Set<String> met = new HashSet<>();
      for (int node : group) {
        Bearer bearer = bearers.get(node);
        if (bearer.isFull() && met.add(bearer.surname())) {
          families.computeIfAbsent(bearer.surname(), k -> new ArrayList<>()).add(group.get(0));
        }
      }
    }
    Map<Integer, Join> found = new TreeMap<>();
    for (int node = 0; node < bearers.size(); node++) {
      Bearer bare = bearers.get(node);
      if (!bare.isFull() && !bare.surname().isEmpty() && components.of(node).size() == 1) {
        Join join = meant(node, families.getOrDefault(bare.surname(), List.of()), components);
        if (join != null) {
          found.put(node, join);
        }
      }
    }
    found.forEach((node, join) -> components.join(node, byName.getOrDefault(join.b(), node), join));
  }

  private @Nullable Join meant(int node, List<Integer> family, Components components) {
    Bearer bare = bearers.get(node);
    List<Identity> persons = new ArrayList<>();
    for (int head : family) {
      List<Integer> group = components.of(head);
      if (group.stream().noneMatch(member -> forbidden.contains(pair(node, member)))) {
        if (bare.isGivenName()
            && group.stream().noneMatch(each -> bare.isSurnameOf(bearers.get(each)))) {
          // "Michael" is nobody's surname Michel.
          continue;
        }
        Identity person = identity(group, components);
        String side = bare.use.side();
        if (side == null
            || SideOf.most(person.sides()) == null
            || person.sides().containsKey(side)) {
          persons.add(person);
        }
      }
    }
    if (persons.size() == 1 && isBorneOut(bare, persons.get(0))) {
      return new Join(bare.use.name(), persons.get(0).name(), "the only one of that surname");
    }
    List<Identity> inOffice =
        persons.stream()
            .filter(
                person ->
                    person.names().stream()
                        .anyMatch(
                            use -> use.offices().stream().anyMatch(bare.use.offices()::contains)))
            .toList();
    if (inOffice.size() == 1) {
      return new Join(
          bare.use.name(), inOffice.get(0).name(), "the only one of that surname in that office");
    }
    persons.sort(
        Comparator.comparingInt((Identity p) -> -p.articles()).thenComparing(Identity::name));
    if (persons.isEmpty() || !isBorneOut(bare, persons.get(0))) {
      return null;
    }
    int others = persons.stream().skip(1).mapToInt(Identity::articles).sum();
    return persons.get(0).articles() >= MUCH_MORE * others
        ? new Join(
            bare.use.name(),
            persons.get(0).name(),
            "named over " + MUCH_MORE + " times as often as all others of that surname")
        : null;
  }

  /**
   * The surname of somebody hardly known, or one that is named oftener than the full name, may be
   * somebody else's, unless a side bears it out.
   */
  private static boolean isBorneOut(Bearer bare, Identity person) {
    return bare.use.articles() <= person.articles() && person.articles() >= KNOWN
        || bare.use.side() != null && bare.use.side().equals(SideOf.most(person.sides()));
  }

  private Identity identity(List<Integer> group, Components components) {
    List<NameUse> uses = group.stream().map(node -> bearers.get(node).use).toList();
    SortedMap<String, Integer> sides = new TreeMap<>();
    uses.forEach(use -> use.sides().forEach((side, n) -> sides.merge(side, n, Integer::sum)));
    NameUse best =
        group.stream()
            .map(bearers::get)
            .min(
                Comparator.comparing((Bearer b) -> !b.isFull())
                    .thenComparing(b -> -b.use.articles())
                    .thenComparing(b -> b.use.name()))
            .orElseThrow()
            .use;
    return new Identity(
        best.name(),
        uses,
        SideOf.of(
            sides,
            uses.stream().mapToInt(NameUse::articles).sum(),
            uses.stream().mapToInt(NameUse::closed).sum()),
        sides,
        components.joins(group.get(0)));
  }
}
