import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { deploymentOf } from '#infra/deployment.ts';
import { checkRegion } from '#infra/regions.ts';
import { SIGN_IN_PATHS } from '#shared/sign-in-paths.ts';
import { type Synthesized, stacksIn, synthesized } from './synthesized.ts';

const OWN = {
  env: 'trial',
  domain: 'royalties.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b-2c3d',
};
/** A site as Vite builds it. */
const BUILT_SITE = 'test/fixtures/built-site';

let made: Synthesized;
let own: Synthesized;
beforeAll(async () => {
  made = await synthesized();
  own = await synthesized(OWN, BUILT_SITE);
}, 120_000);

const Client = z.object({
  CallbackURLs: z.array(z.string()),
  LogoutURLs: z.array(z.string()),
  AccessTokenValidity: z.literal(60),
  RefreshTokenValidity: z.literal(12 * 60),
});
const Anything = z.record(z.string(), z.unknown());
const clientOf = ({ template }: Synthesized) =>
  template.ofType('AWS::Cognito::UserPoolClient', Client).map(({ properties }) => properties);
const distributionOf = ({ template }: Synthesized) =>
  template.ofType(
    'AWS::CloudFront::Distribution',
    z.object({ DistributionConfig: z.looseObject({ Aliases: z.array(z.string()).optional() }) }),
  );

describe('one deployment is enough', () => {
  test('because the sign-in sends people back to the distribution, where the site asks it to', () => {
    const origin = `https://${distributionOf(made)[0]?.domainName}`;
    const [client, ...others] = clientOf(made);
    expect(others).toEqual([]);
    expect(client).toMatchObject({
      CallbackURLs: [`${origin}${SIGN_IN_PATHS.back}`],
      LogoutURLs: [`${origin}${SIGN_IN_PATHS.out}`],
    });
  });

  test('and to the site’s own name where it has one', () => {
    expect(clientOf(own)[0]?.CallbackURLs).toEqual([`https://${OWN.domain}${SIGN_IN_PATHS.back}`]);
    const [front] = distributionOf(own);
    expect(front?.properties.DistributionConfig).toMatchObject({
      Aliases: [OWN.domain],
      ViewerCertificate: { AcmCertificateArn: OWN.certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
  });

  test('and uploads are taken from any origin, which their address makes safe', () => {
    const rules = made.template
      .ofType('AWS::S3::Bucket', z.object({ CorsConfiguration: z.unknown().optional() }))
      .flatMap(({ properties }) =>
        properties.CorsConfiguration === undefined ? [] : [properties.CorsConfiguration],
      );
    expect(rules).toEqual([
      {
        CorsRules: [
          {
            AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
            AllowedMethods: ['PUT'],
            AllowedOrigins: ['*'],
            MaxAge: 3600,
          },
        ],
      },
    ]);
  });
});

describe('the site’s files', () => {
  const Deployment = z.object({
    Prune: z.literal(false),
    Include: z.array(z.string()).default([]),
    Exclude: z.array(z.string()),
    SystemMetadata: z.object({ 'cache-control': z.string() }),
    DistributionPaths: z.array(z.string()).optional(),
  });
  const deployments = () =>
    own.template.ofType('Custom::CDKBucketDeployment', Deployment).map(({ properties }) => properties);

  test('with a hash in their name are kept for good, here and in browsers; pages are asked for each time', () => {
    expect(deployments()).toContainEqual(
      expect.objectContaining({
        Include: ['assets/*'],
        Exclude: ['*'],
        SystemMetadata: { 'cache-control': 'public,max-age=31536000,immutable' },
      }),
    );
    expect(deployments()).toContainEqual(
      expect.objectContaining({
        Include: [],
        Exclude: ['assets/*'],
        SystemMetadata: { 'cache-control': 'no-cache' },
      }),
    );
    expect(deployments()).toHaveLength(2);
  });

  test('are compressed at the edge; replies of the API are not, for none is kept there', () => {
    const [front] = distributionOf(made);
    // The edge's own policies, by their ids: CachingOptimized takes gzip and Brotli, CachingDisabled neither.
    expect(front?.properties.DistributionConfig).toMatchObject({
      DefaultCacheBehavior: { Compress: true, CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6' },
      CacheBehaviors: [
        {
          PathPattern: '/api/*',
          Compress: false,
          CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
          OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        },
      ],
    });
  });

  test('come before the pages that name them', () => {
    const file = path.join(own.folder, 'zamio-trial-site.template.json');
    const Stack = z.object({
      Resources: z.record(
        z.string(),
        z.object({ Type: z.string(), DependsOn: z.array(z.string()).default([]), Properties: Anything }),
      ),
    });
    const stack = Stack.parse(JSON.parse(readFileSync(file, 'utf8')));
    const copied = Object.entries(stack.Resources).filter(
      ([, { Type }]) => Type === 'Custom::CDKBucketDeployment',
    );
    const [hashed] = copied.find(([, { Properties }]) => 'Include' in Properties) ?? [];
    const [, pages] = copied.find(([, { Properties }]) => !('Include' in Properties)) ?? [];
    expect(pages?.DependsOn).toContain(hashed);
  });
});

describe('two environments', () => {
  /** What is unique in an account and Region, or in all of a Region. */
  const NAMED = {
    'AWS::Lambda::Function': 'FunctionName',
    'AWS::SQS::Queue': 'QueueName',
    'AWS::StepFunctions::StateMachine': 'StateMachineName',
    'AWS::CloudWatch::Alarm': 'AlarmName',
    'AWS::Cognito::UserPoolDomain': 'Domain',
  };
  const namesIn = ({ template }: Synthesized) =>
    Object.entries(NAMED).flatMap(([type, property]) =>
      template.ofType(type, Anything).flatMap(({ properties }) => {
        const name = properties[property];
        return typeof name === 'string' ? [name] : [];
      }),
    );

  test('share no name, and no name of one begins like the other’s', () => {
    const [ours, theirs] = [namesIn(made), namesIn(own)];
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter((name) => !name.startsWith('zamio-dev-'))).toEqual([]);
    expect(theirs.filter((name) => !name.startsWith('zamio-trial-'))).toEqual([]);
  });

  test('share no stack', () => {
    expect(stacksIn(made).length).toBeGreaterThan(5);
    expect(stacksIn(made).filter((name) => stacksIn(own).includes(name))).toEqual([]);
  });
});

describe('what cannot be deployed is refused before anything is made', () => {
  test.each([
    ['a name with a hyphen, which could begin another’s', { env: 'prod-2' }, 'env: a word of small letters'],
    ['a name that is too long', { env: 'aaaaaaaaaaaaa' }, 'env'],
    ['what is no e-mail address', { alarmEmails: 'ops@example.org,nobody' }, 'alarmEmails'],
    ['a domain without a certificate', { domain: OWN.domain }, 'domain and certificateArn'],
    [
      'a certificate of another Region',
      { ...OWN, certificateArn: OWN.certificateArn.replace('us-east-1', 'eu-west-1') },
      'a certificate in us-east-1',
    ],
    ['half a warmed table', { warmReads: '12000' }, 'warmReads and warmWrites'],
    ['a limit that is no number', { accountConcurrency: 'many' }, 'accountConcurrency'],
  ])('%s', (_, context, said) => {
    expect(() => deploymentOf(new App({ context }))).toThrow(said);
  });

  test('a Region where CloudFront writes no access log', () => {
    expect(() => checkRegion('af-south-1')).toThrow(/no access log into a bucket of af-south-1/);
    for (const region of ['eu-west-1', undefined]) expect(() => checkRegion(region)).not.toThrow();
  });
});
