package io.copydesk.deploy;

import com.github.dockerjava.api.exception.NotFoundException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** A part of the machine that a test may need. */
enum Part {
  ENGINE {
    @Override
    Optional<String> missing() {
      return DockerClientFactory.instance().isDockerAvailable()
          ? Optional.empty()
          : Optional.of("no Docker engine answers");
    }
  },
  LOCALSTACK {
    @Override
    Optional<String> missing() {
      return image(LocalStack.IMAGE);
    }
  },
  LAMBDA_RUNTIME {
    @Override
    Optional<String> missing() {
      return image("public.ecr.aws/lambda/java:25");
    }
  },
  SAM_CLI {
    @Override
    Optional<String> missing() {
      if (!REQUIRED) {
        return Optional.of("tests with the SAM CLI take minutes: ask for them with -Psam");
      }
      boolean there =
          Stream.of(System.getenv("PATH").split(File.pathSeparator))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sam")));
      return there ? Optional.empty() : Optional.of("the SAM CLI is not on the PATH");
    }
  };

  /** Whether the tests were asked for, so that a missing part is a failure. */
  static final boolean REQUIRED = Boolean.getBoolean("copydesk.sam");

  /** What is missing and how to get it; empty where the part is there. */
  abstract Optional<String> missing();

  /** Looks for an image on this machine. A pull could take minutes, or hang without a network. */
  static Optional<String> image(String name) {
    var engine = ENGINE.missing();
    if (engine.isPresent()) {
      return engine;
    }
    try {
      var _ = DockerClientFactory.instance().client().inspectImageCmd(name).exec();
      return Optional.empty();
    } catch (NotFoundException e) {
      return Optional.of("the image is not here: docker pull " + name);
    }
  }
}
