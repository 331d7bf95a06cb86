import * as z from 'zod';
import { readPolicy } from '#infra/local/iam/read-policy.ts';
import type { Statement } from '#infra/local/iam/statement.ts';
import { arnOf } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

const OfBucket = z.object({ Bucket: z.string(), PolicyDocument: z.unknown() });
const OfQueue = z.object({ Queues: z.array(z.string()), PolicyDocument: z.unknown() });
const OfTopic = z.object({ Topics: z.array(z.string()), PolicyDocument: z.unknown() });
const OfKey = z.object({ KeyPolicy: z.unknown() });
const OfFunction = z.object({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
});

/** Kinds of resources with a policy in them that is kept here, or is none of IAM's. */
const KNOWN: ReadonlySet<string> = new Set([
  'AWS::IAM::Role',
  'AWS::IAM::Policy',
  'AWS::S3::BucketPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::KMS::Key',
  'AWS::Lambda::Permission',
]);
const KINDS_OF_POLICY = /^AWS::.*(Policy|Permission)$/;
const NOT_OF_IAM: ReadonlySet<string> = new Set(['AWS::CloudFront::ResponseHeadersPolicy']);
const PROPERTY_OF_POLICY = /"(\w*PolicyDocument|ResourcePolicy|KeyPolicy|AccessPolicies)":/;

type OwnPolicy = { readonly owner: string; readonly statements: readonly Statement[] };

/** The statements of a resource's own policy, by the ARN of the resource or of something in it. */
export type ResourcePolicies = (resource: string) => readonly Statement[];

/**
 * The policies that resources of the template have themselves.
 *
 * @throws Error naming the resource that has a policy of a kind that is not kept here
 */
export function resourcePoliciesOf(template: Template): ResourcePolicies {
  refuseUnknown(template);
  const kept: readonly OwnPolicy[] = [
    ...template.ofType('AWS::S3::BucketPolicy', OfBucket).map(({ name, properties }) => ({
      owner: arnOf('AWS::S3::Bucket', properties.Bucket),
      statements: readPolicy({ name, document: properties.PolicyDocument }),
    })),
    ...template.ofType('AWS::SQS::QueuePolicy', OfQueue).flatMap(({ name, properties }) =>
      properties.Queues.map((queue) => ({
        owner: arnOf('AWS::SQS::Queue', queue),
        statements: readPolicy({ name, document: properties.PolicyDocument }),
      })),
    ),
    ...template.ofType('AWS::SNS::TopicPolicy', OfTopic).flatMap(({ name, properties }) =>
      properties.Topics.map((owner) => ({
        owner,
        statements: readPolicy({ name, document: properties.PolicyDocument }),
      })),
    ),
    ...template.ofType('AWS::KMS::Key', OfKey).map(({ name, arn, properties }) => ({
      owner: arn,
      statements: readPolicy({ name, document: properties.KeyPolicy }),
    })),
    ...permissionsOf(template).map((statement) => ({
      owner: statement.resources.patterns[0] ?? '',
      statements: [statement],
    })),
  ];
  return (resource) =>
    kept.flatMap(({ owner, statements }) =>
      resource === owner || resource.startsWith(`${owner}/`) ? statements : [],
    );
}

/** Lambda's permissions as the policies that AWS makes of them. */
export function permissionsOf(template: Template): readonly Statement[] {
  return template.ofType('AWS::Lambda::Permission', OfFunction).map(({ properties }) => {
    const { Action, FunctionName, Principal, SourceArn, SourceAccount } = properties;
    const condition = (operator: 'ArnLike' | 'StringEquals', key: string, value: string | undefined) =>
      value === undefined ? [] : [{ operator, ofSet: undefined, ifExists: false, key, values: [value] }];
    return {
      effect: 'Allow',
      principals: [`Service:${Principal}`],
      actions: { patterns: [Action], negated: false },
      resources: { patterns: [arnOfFunction(FunctionName)], negated: false },
      conditions: [
        ...condition('ArnLike', 'aws:sourcearn', SourceArn),
        ...condition('StringEquals', 'aws:sourceaccount', SourceAccount),
      ],
    };
  });
}

const arnOfFunction = (nameOrArn: string): string =>
  nameOrArn.startsWith('arn:') ? nameOrArn : arnOf('AWS::Lambda::Function', nameOrArn);

function refuseUnknown(template: Template): void {
  for (const { type, logicalId, properties } of template.all()) {
    if (KNOWN.has(type) || NOT_OF_IAM.has(type)) continue;
    if (KINDS_OF_POLICY.test(type) || PROPERTY_OF_POLICY.test(JSON.stringify(properties))) {
      throw new Error(`${logicalId} is a ${type} with a policy, which nothing here decides by`);
    }
  }
}
