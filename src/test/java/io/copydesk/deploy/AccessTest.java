package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets in who has no business there, and nobody who has gets more than needed. */
class AccessTest {
  private final Template template = Template.ofProject();

  @Test
  void everyPermissionIsASingleActionOnASingleResource() {
    var statements = Access.statements(template.json());
    assertThat(statements).hasSizeGreaterThan(10);
    assertThat(statements)
        .allSatisfy(
            statement -> assertThat(Access.complaints(statement)).as("%s", statement).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Effect: Allow, Action: 's3:*', Resource: 'arn:aws:s3:::b'}",
        "{Effect: Allow, Action: ['s3:GetObject', 's3:Get*'], Resource: 'arn:aws:s3:::b'}",
        "{Effect: Allow, Action: 's3:GetObject', Resource: '*'}",
        "{Effect: Allow, Action: 'sqs:SendMessage', Resource: ['arn:aws:sqs:eu-west-1:1:*']}",
        "{Effect: Allow, Action: 's3:GetObject', Resource: {'Fn::Sub': 'arn:aws:s3:::*/*'}}",
        "{Effect: Allow, NotAction: 's3:GetObject', Resource: 'arn:aws:s3:::b'}",
        "{Effect: Allow, Principal: '*', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:::q'}",
        "{Effect: Allow, Principal: {AWS: '*'}, Action: 'sqs:SendMessage', Resource: 'arn:q'}",
        "{Effect: Deny, Action: 's3:*', Resource: 'arn:aws:s3:::b'}",
        "{Effect: Allow, Action: 's3:*', Resource: 'arn:b', Condition: {Bool:"
            + " {'aws:SecureTransport': 'false'}}}",
      })
  void seesWhatIsTooWide(String statement) {
    assertThat(Access.complaints(JsonParser.parseString(statement).getAsJsonObject())).hasSize(1);
  }

  @Test
  void theRoleIsOurOwnAndHasNoManagedPolicies() {
    for (JsonObject function : template.ofType("AWS::Serverless::Function").values()) {
      assertThat(function.has("Role")).as("else SAM makes one with managed policies").isTrue();
      assertThat(function.keySet()).doesNotContain("Policies");
    }
    assertThat(template.json().toString()).doesNotContain("ManagedPolicyArns");
  }

  @Test
  void theQueueTakesMessagesOfThisBucketOfThisAccountOnly() {
    var statements = statements(template.properties("QueuePolicy"));
    var allowed = statements.stream().filter(Access::allows).toList();
    assertThat(allowed).hasSize(1);
    var condition = allowed.getFirst().getAsJsonObject("Condition");
    String bucket =
        template
            .properties("PageBucket")
            .getAsJsonObject("BucketName")
            .get("Fn::Sub")
            .getAsString();
    assertThat(condition.getAsJsonObject("ArnEquals").getAsJsonObject("aws:SourceArn"))
        .hasToString("{\"Fn::Sub\":\"arn:${AWS::Partition}:s3:::" + bucket + "\"}");
    assertThat(condition.getAsJsonObject("StringEquals").getAsJsonObject("aws:SourceAccount"))
        .hasToString("{\"Ref\":\"AWS::AccountId\"}");
  }

  @Test
  void bucketsArePrivateAndOwned() {
    var buckets = template.ofType("AWS::S3::Bucket");
    assertThat(buckets).hasSize(2);
    buckets.forEach((name, bucket) -> {
      var block = bucket.getAsJsonObject("PublicAccessBlockConfiguration");
      for (String way :
          List.of(
              "BlockPublicAcls",
              "BlockPublicPolicy",
              "IgnorePublicAcls",
              "RestrictPublicBuckets")) {
        assertThat(block.get(way).getAsBoolean()).as("%s %s", name, way).isTrue();
      }
      assertThat(bucket.getAsJsonObject("OwnershipControls").toString())
          .contains("BucketOwnerEnforced");
    });
  }

  @Test
  void everyBucketAndQueueRefusesPlainHttp() {
    for (var type :
        Map.of(
                "AWS::S3::Bucket", "AWS::S3::BucketPolicy",
                "AWS::SQS::Queue", "AWS::SQS::QueuePolicy")
            .entrySet()) {
      var policies = template.ofType(type.getValue()).values();
      for (String name : template.ofType(type.getKey()).keySet()) {
        assertThat(policies)
            .as("a policy of %s denies plain HTTP", name)
            .anySatisfy(policy -> {
              assertThat(policy.toString()).contains("\"Ref\":\"" + name + "\"");
              assertThat(statements(policy)).anyMatch(Access::deniesPlainHttp);
            });
      }
    }
  }

  @Test
  void everythingIsEncryptedAndWithTheCustomersKeyIfThereIsOne() {
    template
        .ofType("AWS::S3::Bucket")
        .forEach((name, bucket) ->
            assertThat(bucket.get("BucketEncryption").toString())
                .as(name)
                .contains("AES256", "aws:kms", "KmsKeyArn"));
    template
        .ofType("AWS::SQS::Queue")
        .forEach((name, queue) -> {
          assertThat(queue.get("SqsManagedSseEnabled").toString())
              .as(name)
              .contains("HasKey", "true");
          assertThat(queue.get("KmsMasterKeyId").toString()).as(name).contains("KmsKeyArn");
        });
    template
        .ofType("AWS::DynamoDB::Table")
        .forEach((name, table) -> {
          var encryption = table.getAsJsonObject("SSESpecification");
          assertThat(encryption.get("SSEEnabled").getAsBoolean()).as(name).isTrue();
          assertThat(encryption.get("KMSMasterKeyId").toString()).as(name).contains("KmsKeyArn");
        });
    for (String type :
        List.of("AWS::Logs::LogGroup", "AWS::Serverless::Function", "AWS::SNS::Topic")) {
      assertThat(template.ofType(type)).isNotEmpty();
      template
          .ofType(type)
          .forEach((name, resource) ->
              assertThat(resource.toString()).as(name).contains("{\"Ref\":\"KmsKeyArn\"}"));
    }
    assertThat(Access.statements(template.json()))
        .as("whoever works with encrypted data may use the key")
        .anySatisfy(statement ->
            assertThat(String.valueOf(statement.get("Resource")))
                .isEqualTo("{\"Ref\":\"KmsKeyArn\"}"));
  }

  private static List<JsonObject> statements(JsonObject policy) {
    return policy.getAsJsonObject("PolicyDocument").getAsJsonArray("Statement").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
