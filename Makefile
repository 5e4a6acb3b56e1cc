# How `sam build` packages the function. SAM's own Maven builder would run every test and wants a Maven of the
# machine; this brings Maven along and leaves the tests to `./mvnw verify`. The layout is the one SAM's builder
# makes: classes at the top, the jars they need in lib/.
.PHONY: build-IngestFunction
build-IngestFunction:
	sh ./mvnw -q -B -ntp clean package dependency:copy-dependencies -Dmaven.test.skip=true -Dcyclonedx.skip \
	  -DincludeScope=runtime -Dmdep.prependGroupId=true -DoutputDirectory="$(ARTIFACTS_DIR)/lib"
	cp -R target/classes/. "$(ARTIFACTS_DIR)/"
