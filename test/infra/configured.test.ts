import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import { Definition, statesOf } from '#infra/local/workflows/definition.ts';
import { type Synthesized, synthesized, warningsIn } from './synthesized.ts';

/** What DynamoDB, S3, Step Functions and Lambda throw when they take no more. */
const TURNED_AWAY = [
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'TransactionCanceledException',
  'SlowDown',
  'ServiceUnavailable',
  'InternalServerError',
  'TooManyRequestsException',
  'Lambda.TooManyRequestsException',
];
const CONFIGURED = { accountConcurrency: '1000', warmReads: '20000', warmWrites: '10000' };
let small: Synthesized;
let large: Synthesized;
beforeAll(async () => {
  small = await synthesized();
  large = await synthesized(CONFIGURED);
}, 120_000);

const Reserving = z.object({
  FunctionName: z.string().optional(),
  ReservedConcurrentExecutions: z.int().optional(),
});
const reserved = ({ template }: Synthesized) =>
  Object.fromEntries(
    template
      .ofType('AWS::Lambda::Function', Reserving)
      .flatMap(({ properties: { FunctionName = '', ReservedConcurrentExecutions: count } }) =>
        count === undefined ? [] : [[FunctionName.slice(named(DEFAULT_ENVIRONMENT, '').length), count]],
      ),
  );

describe('functions that may always run', () => {
  test('are those that people and gateways wait for, where the account has room for them', () => {
    expect(reserved(large)).toEqual({ api: 100, webhooks: 20, 'pre-token': 20, 'start-job': 10 });
    expect(warningsIn(large)).not.toContainEqual(expect.stringContaining('reserved concurrency'));
  });

  test('are none in a new account, which could not be deployed to otherwise, and synthesis says so', () => {
    expect(reserved(small)).toEqual({});
    expect(warningsIn(small)).toContainEqual(
      expect.stringContaining('the account may run 10 at once and 250 are needed'),
    );
  });

  test('the alarm before the account’s limit knows the limit', () => {
    const limitOf = ({ template }: Synthesized) =>
      template
        .ofType('AWS::CloudWatch::Alarm', z.object({ AlarmName: z.string(), Threshold: z.number() }))
        .find(({ properties }) => properties.AlarmName === named(DEFAULT_ENVIRONMENT, 'concurrency'))
        ?.properties.Threshold;
    expect([limitOf(small), limitOf(large)]).toEqual([8, 800]);
  });
});

describe('the table', () => {
  const Warm = z.object({ ReadUnitsPerSecond: z.number(), WriteUnitsPerSecond: z.number() }).optional();
  const Table = z.object({
    WarmThroughput: Warm,
    GlobalSecondaryIndexes: z.array(z.object({ WarmThroughput: Warm })),
  });
  const warmth = ({ template }: Synthesized) =>
    template
      .ofType('AWS::DynamoDB::GlobalTable', Table)
      .flatMap(({ properties }) => [
        properties.WarmThroughput,
        ...properties.GlobalSecondaryIndexes.map(({ WarmThroughput }) => WarmThroughput),
      ]);

  test('and its indexes are warmed as configured, for one that is cold throttles its table', () => {
    expect(warmth(small)).toEqual([undefined, undefined, undefined]);
    const warm = { ReadUnitsPerSecond: 20_000, WriteUnitsPerSecond: 10_000 };
    expect(warmth(large)).toEqual([warm, warm, warm]);
  });
});

describe('functions and steps back off together', () => {
  test('every function’s clients slow down when AWS asks them to', () => {
    const Environment = z.object({
      FunctionName: z.string().optional(),
      Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
    });
    const ours = small.template
      .ofType('AWS::Lambda::Function', Environment)
      .filter(({ properties }) => properties.FunctionName !== undefined);
    expect(ours.length).toBeGreaterThan(30);
    for (const { properties } of ours) {
      expect(properties.Environment?.Variables).toMatchObject({
        AWS_RETRY_MODE: 'adaptive',
        AWS_MAX_ATTEMPTS: '5',
      });
    }
  });
});

describe('the steps of a machine', () => {
  test('wait and try again where a service turned the function away, by the names of AWS', () => {
    const Machine = z.object({ DefinitionString: z.string() });
    const tasks = small.template
      .ofType('AWS::StepFunctions::StateMachine', Machine)
      .flatMap(({ properties }) => statesOf(Definition.parse(JSON.parse(properties.DefinitionString)).States))
      .filter(([, state]) => state.Type === 'Task');
    expect(tasks.length).toBeGreaterThan(30);
    for (const [name, state] of tasks) {
      const retries = z
        .array(z.looseObject({ ErrorEquals: z.array(z.string()), MaxAttempts: z.int() }))
        .parse(state['Retry']);
      for (const error of TURNED_AWAY) {
        const retry = retries.find(({ ErrorEquals }) => ErrorEquals.includes(error));
        expect([name, error, retry?.MaxAttempts]).toEqual([name, error, 6]);
      }
    }
  });
});

describe('the gateway', () => {
  test('keeps no metrics for each route, which would cost more than all others', () => {
    const Stage = z.object({ DefaultRouteSettings: z.object({ DetailedMetricsEnabled: z.boolean() }) });
    expect(
      small.template.ofType('AWS::ApiGatewayV2::Stage', Stage).map(({ properties }) => properties),
    ).toEqual([{ DefaultRouteSettings: { DetailedMetricsEnabled: false } }]);
  });
});
