import * as z from 'zod';
import type { Need } from '#infra/local/iam/statement.ts';
import { arnOf } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

const OfBucket = z.object({
  BucketEncryption: z
    .object({
      ServerSideEncryptionConfiguration: z.array(
        z.object({
          ServerSideEncryptionByDefault: z.object({ KMSMasterKeyID: z.string().optional() }).optional(),
        }),
      ),
    })
    .optional(),
});
const OfQueueOrTopic = z.object({ KmsMasterKeyId: z.string().optional() });
const OfSecret = z.object({ KmsKeyId: z.string().optional() });
const OfTable = z.object({
  Replicas: z.array(z.object({ SSESpecification: z.object({ KMSMasterKeyId: z.string() }).optional() })),
});

/** What reading and writing need of the key that something is encrypted with. */
const OF_THE_KEY: Readonly<Record<string, readonly string[]>> = {
  's3:GetObject': ['kms:Decrypt'],
  's3:GetObjectVersion': ['kms:Decrypt'],
  's3:PutObject': ['kms:GenerateDataKey'],
  'sqs:SendMessage': ['kms:GenerateDataKey', 'kms:Decrypt'],
  'sns:Publish': ['kms:GenerateDataKey', 'kms:Decrypt'],
  'secretsmanager:GetSecretValue': ['kms:Decrypt'],
};

/** What a call needs besides, because the resource is encrypted with a key of our own. */
export type KeyNeeds = (need: Need) => readonly Need[];

/**
 * The keys of our own that resources of the template are encrypted with. AWS's own keys need no permission.
 *
 * @throws Error naming a table with a key of our own: DynamoDB uses it by grants, which are not known here
 */
export function keyNeedsOf(template: Template): KeyNeeds {
  for (const { name, properties } of template.ofType('AWS::DynamoDB::GlobalTable', OfTable)) {
    if (properties.Replicas.some(({ SSESpecification }) => SSESpecification !== undefined)) {
      throw new Error(`The table ${name} has a key of its own, which is not known locally`);
    }
  }
  const keys = new Map<string, string>();
  const keep = (owner: string, key: string | undefined): void => {
    if (key !== undefined) keys.set(owner, key.startsWith('arn:') ? key : arnOf('AWS::KMS::Key', key));
  };
  for (const { arn, properties } of template.ofType('AWS::S3::Bucket', OfBucket)) {
    for (const rule of properties.BucketEncryption?.ServerSideEncryptionConfiguration ?? []) {
      keep(arn, rule.ServerSideEncryptionByDefault?.KMSMasterKeyID);
    }
  }
  for (const type of ['AWS::SQS::Queue', 'AWS::SNS::Topic']) {
    for (const { arn, properties } of template.ofType(type, OfQueueOrTopic))
      keep(arn, properties.KmsMasterKeyId);
  }
  for (const { arn, properties } of template.ofType('AWS::SecretsManager::Secret', OfSecret)) {
    keep(arn, properties.KmsKeyId);
  }
  return ({ action, resource }) => {
    const key = keys.get(resource) ?? keys.get(resource.split('/', 1)[0] ?? '');
    return key === undefined ? [] : (OF_THE_KEY[action] ?? []).map((one) => ({ action: one, resource: key }));
  };
}
