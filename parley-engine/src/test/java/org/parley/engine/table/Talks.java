package org.parley.engine.table;

import java.util.List;
import org.parley.model.Reading;
import org.parley.model.Stance;
import org.parley.model.Standing;

/** Invented talks that show each thing a cell can say. */
public final class Talks {
  private Talks() {}

  public static List<Article> articles() {
    return readings().stream().map(Article::of).toList();
  }

  public static List<Reading> readings() {
    return List.of(
        opening("Gull Post").title("Envoys meet on the quay").reading(),
        opening("Heron News").says("A crowd of ten watched the envoys come.").reading(),
        Told.by("Tern Times", "2031-03-20")
            .says("Arland has agreed to a truce of ten days, Borland's premier Ino Vask said.")
            .position("Arland", Stance.ACCEPT, "ceasefire", "a truce of ten days")
            .speaker("Ino Vask", Standing.HEAD)
            .toldBy("Borland")
            .said("2031-03-19")
            .says("Borland would give the Spit back, and would never give the Spit back, he said.")
            .position("Borland", Stance.OFFER, "territory", "would give the Spit back")
            .about("the Spit")
            .position("Borland", Stance.REJECT, "territory", "never give the Spit back")
            .about("the Spit")
            .speaker("Ino Vask", Standing.HEAD)
            .reading(),
        Told.by("Gull Post", "2031-05-09")
            .title("Arland turns")
            .says(
                "\u201CThe offer of neutrality is gone,\u201D President Mara Teel said on Thursday.")
            .position("Arland", Stance.REJECT, "neutrality", "offer of neutrality is gone")
            .speaker("Mara Teel", Standing.HEAD)
            .said("2031-05-08")
            .says("Corland backs a shared catch of herring in the gulf.")
            .position("Corland", Stance.SUPPORT, "fishing", "a shared catch of herring")
            .reading(),
        Told.by(null, null)
            .says("Dunland demanded that the old lighthouse be lit again.")
            .position("Dunland", Stance.DEMAND, "other", "the old lighthouse be lit again")
            .reading(),
        Told.by("Journal du Quai", "2031-03-05")
            .language("fr")
            .says("Les pourparlers continuent sur le quai depuis hier.")
            .reading());
  }

  private static Told opening(String outlet) {
    return Told.by(outlet, "2031-03-04")
        .says(
            "Arland is ready to stay neutral if the Borland fleet leaves the gulf, a minister said.")
        .position("Arland", Stance.OFFER, "neutrality", "stay neutral")
        .condition("if the Borland fleet leaves the gulf")
        .speaker("Orin Dell", Standing.MINISTER)
        .said("2031-03-04")
        .says("There will be no truce before that, he said.")
        .position("Arland", Stance.REJECT, "ceasefire", "no truce before that")
        .speaker("Orin Dell", Standing.MINISTER)
        .says("Borland wants all of its forty-one sailors home before the ice comes.")
        .position("Borland", Stance.DEMAND, "prisoners", "all of its forty-one sailors home");
  }
}
