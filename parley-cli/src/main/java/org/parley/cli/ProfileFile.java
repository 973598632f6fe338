package org.parley.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.Profile;
import org.parley.engine.profile.ProfileFault;
import org.parley.engine.profile.ProfileReader;

/** Finds and reads the {@code profile.yaml} that belongs to the inputs. */
final class ProfileFile {
  private static final String NAME = "profile.yaml";
  private static final long LARGEST = 4L << 20;

  private ProfileFile() {}

  /**
   * The profile named by the user, else the one in or beside the inputs, else the empty one.
   *
   * @throws UserFault if there are two, or it can't be read
   */
  static Profile of(@Nullable String named, List<String> inputs) {
    Found found = find(named, inputs);
    return found == null ? Profile.empty() : found.profile();
  }

  /**
   * A profile and its file's text.
   *
   * @param text as written, comments and all
   */
  record Found(Profile profile, String text) {}

  /** The same; null where there is none. */
  static @Nullable Found find(@Nullable String named, List<String> inputs) {
    if (named != null) {
      return read(path(named));
    }
    Set<Path> found = new LinkedHashSet<>();
    for (String input : inputs) {
      if (!input.equals("-")) {
        Path file = beside(input);
        if (file != null && Files.isRegularFile(file)) {
          found.add(file.toAbsolutePath().normalize());
        }
      }
    }
    if (found.size() > 1) {
      throw new UserFault(
          ExitCode.USAGE,
          "the inputs have "
              + found.size()
              + " profiles [profile-choice]; name one with --profile");
    }
    return found.isEmpty() ? null : read(found.iterator().next());
  }

  private static @Nullable Path beside(String input) {
    try {
      Path path = Path.of(input);
      return Files.isDirectory(path) ? path.resolve(NAME) : path.resolveSibling(NAME);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Path path(String named) {
    try {
      return Path.of(named);
    } catch (InvalidPathException e) {
      throw fault(named, "not a file name", "profile-name", "check the name");
    }
  }

  private static Found read(Path file) {
    String name = file.toString();
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        throw fault(name, "more than 4 MB", "profile-size", "name a profile");
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return new Found(ProfileReader.read(text), text);
    } catch (ProfileFault e) {
      StringBuilder lines = new StringBuilder();
      for (ProfileFault.Problem problem : e.problems()) {
        lines
            .append(lines.isEmpty() ? "" : "\n")
            .append(Plain.text(name))
            .append(':')
            .append(problem.line())
            .append(": ")
            .append(Plain.text(problem.what()))
            .append(" [profile]; mend the line");
      }
      throw new UserFault(ExitCode.FAILURE, lines.toString());
    } catch (NoSuchFileException e) {
      throw fault(name, "no such file", "profile-name", "check the name");
    } catch (CharacterCodingException e) {
      throw fault(name, "not UTF-8", "profile-encoding", "save it as UTF-8");
    } catch (IOException e) {
      throw fault(name, "can't be read", "profile-unreadable", "check its permissions");
    }
  }

  private static UserFault fault(String file, String what, String code, String advice) {
    return new UserFault(
        ExitCode.FAILURE, Plain.text(file) + ": " + what + " [" + code + "]; " + advice);
  }
}
