import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Template } from '#infra/local/template/template.ts';

/** What a running system was brought up with and keeps, by type of resource. */
const FIXED = {
  tables: ['AWS::DynamoDB::GlobalTable'],
  buckets: ['AWS::S3::Bucket', 'Custom::S3BucketNotifications', 'AWS::Lambda::EventInvokeConfig'],
  streams: ['AWS::Lambda::EventSourceMapping'],
  secrets: ['AWS::SecretsManager::Secret'],
  'user pool': ['AWS::Cognito::UserPool', 'AWS::Cognito::UserPoolClient'],
} as const;

const Anything = z.record(z.string(), z.unknown());

/** The parts in which two templates differ and that a running system cannot take over. */
export function fixedPartsThatDiffer(before: Template, after: Template): readonly string[] {
  return Object.entries(FIXED)
    .filter(([, types]) =>
      types.some((type) => !isDeepStrictEqual(before.ofType(type, Anything), after.ofType(type, Anything))),
    )
    .map(([part]) => part);
}
