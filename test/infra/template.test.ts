import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { bundleFunctions } from '#infra/bundle.ts';
import { REASONS, reasonFor } from '#infra/checks.ts';
import { SETTINGS } from '#infra/config.ts';
import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import { FUNCTION_NAMES } from '#infra/functions.ts';
import { Definition, statesOf } from '#infra/local/workflows/definition.ts';
import { system } from '#infra/system.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import { JobKind } from '#shared/schemas/jobs.ts';
import { STAND_IN, type Synthesized, synthesized } from './synthesized.ts';

let made: Synthesized;
beforeAll(async () => {
  made = await synthesized();
}, 60_000);

describe('the HTTP API', () => {
  const Route = z.object({
    RouteKey: z.string(),
    AuthorizationType: z.string().optional(),
    AuthorizationScopes: z.array(z.string()).optional(),
  });
  const routes = () =>
    made.template.ofType('AWS::ApiGatewayV2::Route', Route).map((route) => route.properties);

  test('has the routes of the contract and a default one', () => {
    const declared = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(
      routes()
        .map(({ RouteKey }) => RouteKey)
        .sort(),
    ).toEqual([...declared, '$default'].sort());
  });

  test('asks for a token with the scope wherever the contract names roles, and nowhere else', () => {
    for (const { method, path, access } of ROUTES) {
      const found = routes().find(({ RouteKey }) => RouteKey === `${method} ${path}`);
      const guarded =
        found?.AuthorizationType === 'JWT' && found.AuthorizationScopes?.includes(SETTINGS.scope);
      expect([path, guarded]).toEqual([path, Array.isArray(access)]);
    }
  });
});

describe('functions', () => {
  const Properties = z.object({
    Role: z.string(),
    Runtime: z.string(),
    Architectures: z.array(z.string()).optional(),
  });
  const ours = () =>
    made.template
      .ofType('AWS::Lambda::Function', Properties)
      .filter(({ properties }) => properties.Runtime === 'nodejs24.x');

  test('are those of the table, on arm64', () => {
    expect(
      ours()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(FUNCTION_NAMES.map((name) => named(DEFAULT_ENVIRONMENT, name)).sort());
    for (const { properties } of ours()) expect(properties.Architectures).toEqual(['arm64']);
  });

  test('have a role each', () => {
    expect(new Set(ours().map(({ properties }) => properties.Role)).size).toBe(FUNCTION_NAMES.length);
  });

  test('and state machines may do nothing by wildcard', () => {
    const Policy = z.object({
      PolicyName: z.string(),
      PolicyDocument: z.object({
        Statement: z.array(z.object({ Action: z.union([z.string(), z.array(z.string())]) })),
      }),
    });
    for (const { properties } of made.template.ofType('AWS::IAM::Policy', Policy)) {
      if (properties.PolicyName.startsWith('CustomCDKBucketDeployment')) continue;
      for (const action of properties.PolicyDocument.Statement.flatMap(({ Action }) => Action)) {
        expect(action).not.toContain('*');
      }
    }
  });
});

describe('state machines', () => {
  const machines = () =>
    made.template
      .ofType('AWS::StepFunctions::StateMachine', z.object({ DefinitionString: z.string() }))
      .map(({ name, properties }) => ({
        name,
        definition: Definition.parse(JSON.parse(properties.DefinitionString)),
      }));
  const TooSlow = z.looseObject({
    ErrorEquals: z.tuple([z.literal('Sandbox.Timedout'), z.literal('States.Timeout')]),
    MaxAttempts: z.literal(0),
  });
  const Retry = z
    .array(
      z.union([
        z.looseObject({ ErrorEquals: z.array(z.string()), JitterStrategy: z.literal('FULL') }),
        z.looseObject({ ErrorEquals: z.tuple([z.literal('JobFailed')]), MaxAttempts: z.literal(0) }),
        TooSlow,
      ]),
    )
    .min(1);
  const Catch = z.array(z.looseObject({ ErrorEquals: z.tuple([z.literal('States.ALL')]) })).min(1);

  test('are one for each kind of job, with a limit of time each', () => {
    expect(
      machines()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(JobKind.options.map((kind) => named(DEFAULT_ENVIRONMENT, kind)).toSorted());
    for (const { definition } of machines()) expect(definition.TimeoutSeconds).toBeGreaterThan(0);
  });

  test('retry every task and map with jitter and catch what is left; tasks have a limit of time', () => {
    for (const { definition } of machines()) {
      for (const [, state] of statesOf(definition.States)) {
        if (state.Type !== 'Task' && state.Type !== 'Map') continue;
        expect(() => [Retry.parse(state['Retry']), Catch.parse(state['Catch'])]).not.toThrow();
        if (state.Type === 'Task') expect(state['TimeoutSeconds']).toBeGreaterThan(0);
      }
    }
  });

  test('never split a file again that took too long; everything else is tried again', () => {
    const once = machines().flatMap(({ definition }) =>
      statesOf(definition.States).flatMap(([name, state]) => {
        const [, second] = z.array(z.unknown()).parse(state['Retry'] ?? []);
        return TooSlow.safeParse(second).success ? [name] : [];
      }),
    );
    expect(once).toEqual(['Split', 'Split']);
  });

  test('never try a refusal again', () => {
    for (const { definition } of machines()) {
      for (const [, state] of statesOf(definition.States)) {
        if (state.Type !== 'Task') continue;
        const [first] = Retry.parse(state['Retry']);
        expect(first).toEqual({ ErrorEquals: ['JobFailed'], MaxAttempts: 0 });
      }
    }
  });
});

describe('cdk-nag', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-nag-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('finds nothing that has no reason, and no reason is left over', async () => {
    await bundleFunctions(folder, STAND_IN);
    const app = system({ codeFolder: folder, outputFolder: path.join(folder, 'out') });
    app.synth();
    const { violations } = new AwsSolutionsChecks().validateScope(app);
    const found = violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => [ruleName, constructPath ?? ''] as const),
    );
    expect(found.filter(([rule, at]) => reasonFor(rule, at) === undefined)).toEqual([]);
    expect(new Set(found.map(([rule, at]) => reasonFor(rule, at)))).toEqual(new Set(REASONS));
  });
});

describe('what holds data', () => {
  test('is kept when its stack goes, encrypted, versioned and private', () => {
    const Bucket = z.object({
      VersioningConfiguration: z.object({ Status: z.literal('Enabled') }),
      BucketEncryption: z.object({}),
      PublicAccessBlockConfiguration: z.object({
        BlockPublicAcls: z.literal(true),
        RestrictPublicBuckets: z.literal(true),
      }),
    });
    expect(made.template.ofType('AWS::S3::Bucket', Bucket)).toHaveLength(6);
    const Kept = z.object({
      LifecycleConfiguration: z.object({
        Rules: z.array(z.object({ Prefix: z.string().optional(), ExpirationInDays: z.number().optional() })),
      }),
    });
    const ends = made.template
      .ofType('AWS::S3::Bucket', Kept)
      .filter(({ name }) => name === 'work')
      .flatMap(({ properties }) => properties.LifecycleConfiguration.Rules)
      .filter(({ ExpirationInDays }) => ExpirationInDays !== undefined);
    // The frozen files of cycles and runs, and the index, have no end.
    expect(ends).toEqual([
      { Prefix: 'passing/', ExpirationInDays: 90 },
      { Prefix: 'jobs/', ExpirationInDays: 3650 },
    ]);
    const Table = z.object({
      StreamSpecification: z.object({ StreamViewType: z.literal('NEW_IMAGE') }),
      TimeToLiveSpecification: z.object({ AttributeName: z.literal('ttl') }),
      Replicas: z.tuple([
        z.object({
          DeletionProtectionEnabled: z.literal(true),
          PointInTimeRecoverySpecification: z.object({ PointInTimeRecoveryEnabled: z.literal(true) }),
        }),
      ]),
    });
    expect(made.template.ofType('AWS::DynamoDB::GlobalTable', Table)).toHaveLength(1);
  });
});
