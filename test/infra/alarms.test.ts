import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import { FUNCTION_NAMES } from '#infra/functions.ts';
import { ACCOUNT } from '#infra/local/template/names.ts';
import { present } from '#test/support/present.ts';
import { type Synthesized, synthesized, warningsIn } from './synthesized.ts';

const EMAILS = { alarmEmails: 'ops@example.org, second@example.org', financeEmails: 'finance@example.org' };
let made: Synthesized;
beforeAll(async () => {
  made = await synthesized(EMAILS);
}, 120_000);

const Statement = z.looseObject({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]),
  Principal: z.unknown(),
  Resource: z.unknown(),
  Condition: z.record(z.string(), z.unknown()).optional(),
});
const Policy = z.object({ Statement: z.array(Statement) });
const MetricStat = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
});
const Alarm = z.object({
  AlarmName: z.string(),
  AlarmDescription: z.string().min(1),
  AlarmActions: z.tuple([z.string()]),
  Namespace: z.string().optional(),
  MetricName: z.string().optional(),
  Dimensions: MetricStat.shape.Dimensions,
  Metrics: z.array(z.object({ MetricStat: z.object({ Metric: MetricStat }).optional() })).default([]),
  TreatMissingData: z.string(),
});
const alarms = () =>
  made.template.ofType('AWS::CloudWatch::Alarm', Alarm).map(({ properties }) => properties);
const short = (name: string) => name.slice(named(DEFAULT_ENVIRONMENT, '').length);
const namesOf = (type: string) =>
  made.template.ofType(type, z.record(z.string(), z.unknown())).map(({ name }) => name);
const lets = (statements: readonly z.infer<typeof Statement>[], action: string) =>
  statements.some(
    ({ Effect, Action, Principal, Condition }) =>
      Effect === 'Allow' &&
      [Action].flat().includes(action) &&
      JSON.stringify(Principal) === '{"Service":"cloudwatch.amazonaws.com"}' &&
      JSON.stringify(Condition) === JSON.stringify({ StringEquals: { 'aws:SourceAccount': ACCOUNT } }),
  );
/** Each metric that an alarm looks at. */
const metricsOf = ({ Namespace, MetricName, Dimensions, Metrics }: z.infer<typeof Alarm>) => [
  ...(Namespace === undefined || MetricName === undefined ? [] : [{ Namespace, MetricName, Dimensions }]),
  ...Metrics.flatMap(({ MetricStat: stat }) => (stat === undefined ? [] : [stat.Metric])),
];

describe('an alarm reaches people', () => {
  test('by a topic that lets CloudWatch publish, under a key that it may use, to an address', () => {
    const Topic = z.object({ KmsMasterKeyId: z.string() });
    const topics = made.template.ofType('AWS::SNS::Topic', Topic);
    const policies = made.template.ofType(
      'AWS::SNS::TopicPolicy',
      z.object({ Topics: z.array(z.string()), PolicyDocument: Policy }),
    );
    const keys = made.template.ofType('AWS::KMS::Key', z.object({ KeyPolicy: Policy }));
    const subscriptions = made.template.ofType(
      'AWS::SNS::Subscription',
      z.object({ TopicArn: z.string(), Protocol: z.enum(['email', 'lambda']), Endpoint: z.string() }),
    );
    const mailed = subscriptions.filter(({ properties }) => properties.Protocol === 'email');
    expect(alarms().length).toBeGreaterThan(70);
    // Ten cents a month for each metric that an alarm looks at; idle the system may cost $15.
    expect(alarms().flatMap(metricsOf).length).toBeLessThanOrEqual(100);
    for (const { AlarmName, AlarmActions } of alarms()) {
      const [to] = AlarmActions;
      const topic = present(topics.find(({ arn }) => arn === to));
      const policy = policies.filter(({ properties }) => properties.Topics.includes(to));
      const key = present(keys.find(({ arn }) => arn === topic.properties.KmsMasterKeyId));
      const statements = policy.flatMap(({ properties }) => properties.PolicyDocument.Statement);
      expect([AlarmName, lets(statements, 'sns:Publish')]).toEqual([AlarmName, true]);
      const keyStatements = key.properties.KeyPolicy.Statement;
      for (const action of ['kms:Decrypt', 'kms:GenerateDataKey*']) {
        expect([AlarmName, lets(keyStatements, action)]).toEqual([AlarmName, true]);
      }
      const told = mailed.filter(({ properties }) => properties.TopicArn === to);
      expect([AlarmName, told.length > 0]).toEqual([AlarmName, true]);
    }
    expect(mailed.map(({ properties }) => properties.Endpoint).toSorted()).toEqual([
      'finance@example.org',
      'ops@example.org',
      'second@example.org',
    ]);
  });

  test('and, of those who keep the system, by Slack, which may lose it only into a queue', () => {
    const Subscription = z.object({
      TopicArn: z.string(),
      Protocol: z.string(),
      Endpoint: z.string(),
      RedrivePolicy: z.object({ deadLetterTargetArn: z.string() }).optional(),
    });
    const bySlack = made.template
      .ofType('AWS::SNS::Subscription', Subscription)
      .filter(({ properties }) => properties.Protocol === 'lambda');
    expect(bySlack.map(({ properties }) => properties)).toEqual([
      {
        TopicArn: expect.stringMatching(/alarms$/),
        Protocol: 'lambda',
        Endpoint: expect.stringMatching(/function:zamio-dev-tell-slack$/),
        RedrivePolicy: { deadLetterTargetArn: expect.stringMatching(/:zamio-dev-tell-slack-dead-letters$/) },
      },
    ]);
  });

  test('and synthesis warns where nobody is mailed', async () => {
    const silent = await synthesized();
    const warned = warningsIn(silent);
    for (const option of ['alarmEmails', 'financeEmails', 'mailFrom']) {
      expect(warned).toContainEqual(expect.stringContaining(`say -c ${option}=`));
    }
  }, 60_000);

  test('Finance alone is told of a quarter that is ready', () => {
    const ready = alarms().filter(({ AlarmActions }) => AlarmActions[0].endsWith('reports'));
    expect(ready.map(({ AlarmName }) => short(AlarmName))).toEqual(['quarter-reported']);
  });
});

describe('an alarm looks at something', () => {
  test('that is counted in a log, or that AWS counts of a resource of ours', () => {
    const counted = made.template
      .ofType(
        'AWS::Logs::MetricFilter',
        z.object({
          FilterPattern: z.string(),
          MetricTransformations: z.tuple([z.object({ MetricNamespace: z.string(), MetricName: z.string() })]),
        }),
      )
      .map(({ properties }) => properties.MetricTransformations[0]);
    const known: Readonly<Record<string, readonly string[]>> = {
      FunctionName: namesOf('AWS::Lambda::Function'),
      QueueName: made.template.ofType('AWS::SQS::Queue', z.unknown()).map(({ name }) => `${name}.QueueName`),
      StateMachineArn: made.template
        .ofType('AWS::StepFunctions::StateMachine', z.unknown())
        .map(({ arn }) => arn),
      TableName: namesOf('AWS::DynamoDB::GlobalTable'),
      ApiId: namesOf('AWS::ApiGatewayV2::Api'),
    };
    for (const alarm of alarms()) {
      const metrics = metricsOf(alarm);
      expect([alarm.AlarmName, metrics.length > 0]).toEqual([alarm.AlarmName, true]);
      for (const { Namespace, MetricName, Dimensions } of metrics) {
        if (Namespace.startsWith('ZamIO/')) {
          expect(counted).toContainEqual({ MetricNamespace: Namespace, MetricName });
        }
        for (const { Name, Value } of Dimensions) if (Name in known) expect(known[Name]).toContain(Value);
      }
    }
  });

  test('whatever can fail: each function, machine and queue, crashes that are answered, throttles, silence', () => {
    const names = new Set(alarms().map(({ AlarmName }) => short(AlarmName)));
    const wanted = [
      ...FUNCTION_NAMES.map((name) => `${name}-errors`),
      ...namesOf('AWS::SQS::Queue').map(short),
      ...namesOf('AWS::StepFunctions::StateMachine').flatMap((name) => [
        `${short(name)}-failed`,
        `${short(name)}-timed-out`,
      ]),
      ...['api', 'webhooks', 'pre-token', 'start-job'].map((name) => `${name}-throttled`),
      ...['request-crashed', 'requests-failed', 'functions-throttled', 'concurrency', 'jobs-wait'],
      'notices-wait',
      ...['table-throttled', 'table-errors', 'index-damaged', 'quarter-reported', 'quarter-overdue'],
    ];
    expect(names).toEqual(new Set(wanted));
  });

  test('a crash that is answered is counted in the log of both functions that answer', () => {
    const crashes = made.template
      .ofType('AWS::Logs::MetricFilter', z.object({ FilterPattern: z.string(), LogGroupName: z.string() }))
      .filter(({ properties }) => properties.FilterPattern.includes('"request.crashed"'))
      .map(({ properties }) => properties.LogGroupName);
    expect(crashes.toSorted()).toEqual(['apilog', 'webhookslog']);
  });

  test('a night that says nothing of the quarter rings, and nothing else that is silent', () => {
    const loud = alarms().filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(loud.map(({ AlarmName }) => short(AlarmName))).toEqual(['quarter-overdue']);
  });
});

describe('docs/operations.md', () => {
  test('says of every alarm what it means, and of none that there is not', () => {
    const page = readFileSync('docs/operations.md', 'utf8');
    const table = present(page.split('## When an alarm rings')[1]?.split('\n## ')[0]);
    const rows = [...table.matchAll(/^\| (`.*?) \|/gm)].map(([, first = '']) => first);
    const patterns = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    const matches = (pattern: string, name: string) =>
      new RegExp(`^${pattern.replaceAll(/<[a-z]+>/g, '[a-z-]+')}$`).test(name);
    const names = alarms().map(({ AlarmName }) => short(AlarmName));
    expect(names.filter((name) => !patterns.some((pattern) => matches(pattern, name)))).toEqual([]);
    expect(patterns.filter((pattern) => !names.some((name) => matches(pattern, name)))).toEqual([]);
  });
});

describe('the dashboard', () => {
  test('shows every alarm, on a page that costs nothing', () => {
    const [page] = made.template.ofType(
      'AWS::CloudWatch::Dashboard',
      z.object({ DashboardBody: z.string() }),
    );
    const Widget = z.object({
      properties: z.object({
        alarms: z.array(z.string()).default([]),
        metrics: z.array(z.unknown()).default([]),
      }),
    });
    const { widgets } = z
      .object({ widgets: z.array(Widget) })
      .parse(JSON.parse(page?.properties.DashboardBody ?? ''));
    expect(widgets.flatMap(({ properties }) => properties.alarms)).toHaveLength(alarms().length);
    expect(widgets.flatMap(({ properties }) => properties.metrics).length).toBeLessThanOrEqual(50);
  });
});
