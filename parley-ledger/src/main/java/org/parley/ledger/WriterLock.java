package org.parley.ledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time. The lock is the operating system's, which lets go of it when its process
 * ends however it ends, so that none is ever stale; the file says who holds it.
 */
final class WriterLock implements AutoCloseable {
  private static final String FILE = "writer.lock";

  /** What is locked lies behind what is written, as Windows lets nobody read what is locked. */
  private static final long AT = 4096;

  private static final Duration STEP = Duration.ofMillis(100);

  private final FileChannel channel;
  private final FileLock lock;

  private WriterLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock.
   *
   * @param patience how long to wait for another writer
   * @throws LedgerFault that names the other writer
   */
  static WriterLock take(LedgerFolder folder, Duration patience, Instant now) {
    Path file = folder.path().resolve(FILE);
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      for (long left = patience.toMillis(); lock == null; left -= STEP.toMillis()) {
        lock = tried(channel);
        if (lock == null && left <= 0) {
          String who = holder(channel);
          throw new LedgerFault(LedgerFault.Code.BUSY, folder.path().toString(), "held by " + who);
        }
        if (lock == null) {
          LockSupport.parkNanos(STEP.toNanos());
        }
      }
      String me = "process " + ProcessHandle.current().pid() + " on " + host() + " since " + now;
      ByteBuffer words = ByteBuffer.wrap((me + "\n").getBytes(StandardCharsets.UTF_8));
      channel.truncate(0);
      channel.write(words, 0);
      return new WriterLock(channel, lock);
    } catch (IOException e) {
      throw folder.unwritten(e);
    } finally {
      if (lock == null && channel != null) {
        closed(channel);
      }
    }
  }

  private static @Nullable FileLock tried(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(AT, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer words = ByteBuffer.allocate(500);
    channel.read(words, 0);
    String who = new String(words.array(), 0, words.position(), StandardCharsets.UTF_8).strip();
    return who.isEmpty() ? "another process" : who;
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  private static void closed(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Closing lets go of the lock even where it reports a fault.
      return;
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      lock.release();
    } catch (IOException e) {
      // The name of a writer that went is no harm: the lock itself is gone with the channel.
      return;
    } finally {
      closed(channel);
    }
  }
}
