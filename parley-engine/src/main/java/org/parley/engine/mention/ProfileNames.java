package org.parley.engine.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.Profile;

/** The names that a profile adds to the gazetteer. */
final class ProfileNames {
  private ProfileNames() {}

  static Map<String, Entry> of(Profile profile) {
    Map<String, Entry> names = new LinkedHashMap<>();
    for (Profile.NamedObject object : profile.objects()) {
      Entry region = new Entry(Entry.Kind.REGION, object.name(), null, null);
      names.put(object.name(), region);
      object.aliases().forEach(alias -> names.put(alias, region));
    }
    for (Profile.Publisher outlet : profile.outlets()) {
      names.put(outlet.name(), new Entry(Entry.Kind.MEDIA, outlet.name(), null, null));
    }
    for (Profile.Party party : profile.parties()) {
      String code = party.code() != null ? party.code() : party.claimedBy();
      names.put(party.name(), entry(Entry.Kind.STATE, party, code));
      party.aliases().forEach(name -> names.put(name, entry(Entry.Kind.STATE, party, code)));
      party.capitals().forEach(name -> names.put(name, entry(Entry.Kind.CAPITAL, party, code)));
      party.seats().forEach(name -> names.put(name, entry(Entry.Kind.SEAT, party, code)));
      for (String word : party.nationalities()) {
        // A plural names the people; the other forms say whose a thing is.
        Entry.Kind kind = word.endsWith("s") ? Entry.Kind.PEOPLE : Entry.Kind.ADJECTIVE;
        names.put(word, entry(kind, party, code));
      }
    }
    return names;
  }

  private static Entry entry(Entry.Kind kind, Profile.Party party, @Nullable String code) {
    return new Entry(kind, party.name(), code, null);
  }
}
