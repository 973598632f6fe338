package org.parley.engine.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a flat list of texts, for its digest: each list has its length before it, so that
 * two different profiles never give the same parts.
 */
final class ProfileParts {
  private final List<String> parts = new ArrayList<>();

  private ProfileParts() {}

  static String[] of(Profile profile) {
    ProfileParts parts = new ProfileParts();
    Profile.Conflict conflict = profile.conflict();
    parts.value(conflict == null ? null : conflict.name());
    parts.value(conflict == null ? null : conflict.firstDay());
    parts.value(profile.timeZone());
    parts.size(profile.parties());
    profile.parties().forEach(parts::party);
    parts.size(profile.issues());
    for (Profile.Issue issue : profile.issues()) {
      parts.value(issue.name());
      parts.values(issue.words());
    }
    parts.size(profile.objects());
    for (Profile.NamedObject object : profile.objects()) {
      parts.value(object.name());
      parts.values(object.aliases());
      parts.value(object.issue());
    }
    parts.size(profile.outlets());
    for (Profile.Publisher outlet : profile.outlets()) {
      parts.value(outlet.name());
      parts.values(outlet.domains());
      parts.value(outlet.agency());
      parts.values(outlet.agencies());
    }
    return parts.parts.toArray(String[]::new);
  }

  private void party(Profile.Party party) {
    value(party.name());
    values(party.aliases());
    values(party.nationalities());
    values(party.capitals());
    values(party.seats());
    value(party.code());
    value(party.claimedBy());
    values(party.allies());
  }

  private void size(List<?> list) {
    parts.add(Integer.toString(list.size()));
  }

  private void values(List<String> list) {
    size(list);
    parts.addAll(list);
  }

  /** A missing value and an empty text differ: the first has one part, the second two. */
  private void value(@Nullable Object value) {
    parts.add(value == null ? "-" : "+");
    if (value != null) {
      parts.add(value.toString());
    }
  }
}
