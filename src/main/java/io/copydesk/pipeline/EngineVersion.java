package io.copydesk.pipeline;

/** The engine's version, which stands in every record. */
final class EngineVersion {
  static final String CURRENT = "0.1.0";

  private EngineVersion() {}
}
