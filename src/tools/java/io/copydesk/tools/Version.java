package io.copydesk.tools;

import io.copydesk.pipeline.EngineVersion;
import picocli.CommandLine.IVersionProvider;

/** The engine's version and the Java that runs it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "copydesk " + EngineVersion.CURRENT, "Java " + Runtime.version(),
    };
  }
}
