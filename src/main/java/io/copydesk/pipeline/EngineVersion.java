package io.copydesk.pipeline;

/** The engine's version, which stands in every record. */
public final class EngineVersion {
  public static final String CURRENT = "0.1.0";

  private EngineVersion() {}
}
