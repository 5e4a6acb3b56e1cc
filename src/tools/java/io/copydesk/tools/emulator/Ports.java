package io.copydesk.tools.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports for servers that cannot say which port they were given. */
public final class Ports {
  private Ports() {}

  /** {@code wanted}, or a port that is free now where {@code wanted} is 0. */
  public static int choose(int wanted) {
    if (wanted != 0) {
      return wanted;
    }
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
