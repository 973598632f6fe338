package org.parley.engine.document;

import java.util.Set;

/** The forms in which a picture's source is printed, alone or behind its caption. */
final class PictureCredits {
  private static final int MOST_WORDS_ALONE = 10;
  private static final int LONGEST_CREDIT = 80;

  private static final String[] LEADS = {
    "photo: ",
    "photos: ",
    "photo by ",
    "photo credit: ",
    "photograph: ",
    "photograph by ",
    "picture: ",
    "pictures: ",
    "image: ",
    "images: ",
    "image credit: ",
    "image source: ",
    "image source, ",
    "credit: ",
    "source: ",
    "screen grab",
    "screengrab",
    "screenshot",
    "handout photo",
    "courtesy of ",
    "video: "
  };

  /** Sources that are named alone in parentheses, behind a slash, or as a line. */
  private static final Set<String> SOURCES =
      Set.of(
          "ap",
          "afp",
          "reuters",
          "epa",
          "epa-efe",
          "efe",
          "getty",
          "getty images",
          "tass",
          "dpa",
          "pa",
          "anadolu",
          "anadolu agency",
          "shutterstock",
          "alamy",
          "twitter",
          "x/twitter",
          "facebook",
          "instagram",
          "telegram",
          "youtube",
          "ap photo",
          "associated press",
          "xinhua",
          "sputnik",
          "zuma press",
          "nurphoto",
          "bloomberg",
          "maxar",
          "maxar technologies",
          "planet labs",
          "file photo",
          "file",
          "handout",
          "file image",
          "screengrab",
          "via reuters",
          "via ap",
          "istock",
          "the associated press",
          "agence france-presse",
          "rex",
          "east2west news");

  private PictureCredits() {}

  /** True if the line is nothing but a picture's source. */
  static boolean isPictureCredit(Line line) {
    if (line.words() > MOST_WORDS_ALONE || !line.isShort()) {
      return false;
    }
    String folded = line.folded();
    for (String lead : LEADS) {
      if (folded.startsWith(lead) && !line.ends()) {
        return true;
      }
    }
    return isSource(folded);
  }

  /** True if these folded words behind a caption name its source. */
  static boolean isSourceTail(String folded) {
    String tail = folded.strip();
    for (String lead : LEADS) {
      if (tail.startsWith(lead)) {
        return true;
      }
    }
    return isSource(tail);
  }

  /** Where the credit that ends the line begins, or -1: {@code (AP)}, {@code Photo: …}. */
  static int creditFrom(Line line) {
    String folded = line.folded();
    String tail = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    if (tail.endsWith(")") || tail.endsWith("]")) {
      int open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
      if (open > 0 && tail.length() - open <= LONGEST_CREDIT) {
        String inside = tail.substring(open + 1, tail.length() - 1);
        if (isSource(inside) || isLed(inside)) {
          return open;
        }
      }
      return -1;
    }
    for (String lead : LEADS) {
      int at = tail.lastIndexOf(" " + lead);
      if (at > 0
          && tail.length() - at <= LONGEST_CREDIT
          && !lead.startsWith("source")
          && !lead.startsWith("courtesy")) {
        return at + 1;
      }
    }
    int blank = tail.lastIndexOf(' ');
    int slash = tail.lastIndexOf('/');
    boolean slashed = slash > blank && slash > 0 && isSource(tail.substring(slash + 1));
    boolean getty = tail.endsWith("/getty images") || tail.endsWith("via getty images");
    return slashed || getty ? Math.max(0, blank) : -1;
  }

  private static boolean isLed(String words) {
    for (String lead : LEADS) {
      if (words.startsWith(lead)
          || words.startsWith("ap photo/")
          || words.startsWith("file photo")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSource(String words) {
    if (SOURCES.contains(words)) {
      return true;
    }
    int slash = words.lastIndexOf('/');
    if (slash > 0 && words.length() <= LONGEST_CREDIT) {
      return SOURCES.contains(words.substring(slash + 1).strip())
          || SOURCES.contains(words.substring(0, words.indexOf('/')).strip());
    }
    int via = words.indexOf(" via ");
    return via > 0 && SOURCES.contains(words.substring(via + 5).strip());
  }
}
