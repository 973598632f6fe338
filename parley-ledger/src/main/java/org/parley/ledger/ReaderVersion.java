package org.parley.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;
import org.parley.model.Digest;

/** What reads: an article is read again only by another engine or with another profile. */
final class ReaderVersion {
  private static final String ENGINE = engine();

  /** The version of the tables since which they hold all that is read. */
  private static final String STORED = "5";

  private ReaderVersion() {}

  /** The engine's version; of one that is not released, its bytes too. */
  static String ofEngine() {
    return ENGINE;
  }

  /** Equal for equal engines and profiles. */
  static String of(Profile profile) {
    return Digest.half("reader", ENGINE, STORED, profile.digest());
  }

  private static String engine() {
    String version = Parley.class.getPackage().getImplementationVersion();
    if (version != null && !version.endsWith("-SNAPSHOT")) {
      return version;
    }
    String name = version == null ? "development" : version;
    CodeSource source = Parley.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return name;
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? name + "+" + digest(jar) : name;
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return name;
    }
  }

  private static String digest(Path jar) throws IOException {
    try (InputStream in = Files.newInputStream(jar)) {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        sha.update(block, 0, read);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
