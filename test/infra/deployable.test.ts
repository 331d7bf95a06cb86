import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import { matches } from '#infra/local/streams/pattern.ts';
import { ACCOUNT, REGION } from '#infra/local/template/names.ts';
import { Definition } from '#infra/local/workflows/definition.ts';
import { JobKind } from '#shared/schemas/jobs.ts';
import { stateMachineFaults } from './state-machine-faults.ts';
import { type Synthesized, synthesized } from './synthesized.ts';

let made: Synthesized;
beforeAll(async () => {
  made = await synthesized();
}, 120_000);

const Anything = z.record(z.string(), z.unknown());
const arnOf = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
const DeadLetterConfig = z.object({ Arn: z.string() });
const Destination = z.object({ OnFailure: z.object({ Destination: z.string() }) });
const Rule = z.object({
  EventPattern: Anything,
  Targets: z.array(z.object({ Arn: z.string(), DeadLetterConfig })),
});
const propertiesOf = <P>(type: string, schema: z.ZodType<P>) =>
  made.template.ofType(type, schema).map(({ properties }) => properties);

/** Each function that is called without somebody who waits for its answer, and by what. */
function asynchronousCalls() {
  const Schedule = z.object({ Target: z.object({ Arn: z.string(), DeadLetterConfig }) });
  const Notification = z.object({
    NotificationConfiguration: z.object({
      LambdaFunctionConfigurations: z.array(z.object({ LambdaFunctionArn: z.string() })),
    }),
  });
  return [
    ...propertiesOf('AWS::Scheduler::Schedule', Schedule).map(({ Target }) => ({
      by: 'schedule',
      target: Target.Arn,
      undelivered: Target.DeadLetterConfig.Arn,
    })),
    ...propertiesOf('AWS::Events::Rule', Rule).flatMap(({ Targets }) =>
      Targets.map(({ Arn, DeadLetterConfig: to }) => ({ by: 'rule', target: Arn, undelivered: to.Arn })),
    ),
    // S3 hands its events over itself and has no queue for those that it could not.
    ...propertiesOf('Custom::S3BucketNotifications', Notification).flatMap(({ NotificationConfiguration }) =>
      NotificationConfiguration.LambdaFunctionConfigurations.map(({ LambdaFunctionArn }) => ({
        by: 'S3',
        target: LambdaFunctionArn,
        undelivered: undefined,
      })),
    ),
  ];
}

describe('every function that nobody waits for leads to somebody', () => {
  const alarmed = () =>
    propertiesOf(
      'AWS::CloudWatch::Alarm',
      z.object({ Dimensions: z.array(z.object({ Value: z.string() })).default([]) }),
    ).flatMap(({ Dimensions }) => Dimensions.map(({ Value }) => Value));
  const failures = () =>
    propertiesOf(
      'AWS::Lambda::EventInvokeConfig',
      z.object({
        FunctionName: z.string(),
        MaximumRetryAttempts: z.int().min(1),
        MaximumEventAgeInSeconds: z.int().min(3600),
        DestinationConfig: Destination,
      }),
    );
  const queues = () => made.template.ofType('AWS::SQS::Queue', Anything);

  test('when it fails for good, and when it could not be called', () => {
    const calls = asynchronousCalls();
    expect(calls.map(({ by }) => by).toSorted()).toEqual(
      ['S3', 'rule', ...Array(5).fill('schedule')].toSorted(),
    );
    for (const { by, target, undelivered } of calls) {
      const settings = failures().find(({ FunctionName }) => target.endsWith(`:${FunctionName}`));
      const ends = [settings?.DestinationConfig.OnFailure.Destination, ...(by === 'S3' ? [] : [undelivered])];
      for (const end of ends) {
        const queue = queues().find(({ arn }) => arn === end);
        expect([target, end, queue !== undefined]).toEqual([target, end, true]);
        expect(alarmed()).toContain(`${queue?.name}.QueueName`);
      }
    }
  });

  test('and so does the reader of the stream; no queue is left over', () => {
    const readers = propertiesOf(
      'AWS::Lambda::EventSourceMapping',
      z.object({ DestinationConfig: Destination }),
    );
    const ends = [
      ...readers.map(({ DestinationConfig }) => DestinationConfig.OnFailure.Destination),
      ...failures().map(({ DestinationConfig }) => DestinationConfig.OnFailure.Destination),
    ];
    expect(ends.toSorted()).toEqual(
      queues()
        .map(({ arn }) => arn)
        .toSorted(),
    );
  });
});

describe('every end of a machine leads to somebody', () => {
  const detail = (status: string, machine: string) => ({
    source: 'aws.states',
    'detail-type': 'Step Functions Execution Status Change',
    detail: { status, stateMachineArn: machine },
  });
  const told = (status: string, machine: string) =>
    propertiesOf('AWS::Events::Rule', Rule)
      .filter(({ EventPattern }) => matches(EventPattern, detail(status, machine)))
      .flatMap(({ Targets }) => Targets.map(({ Arn }) => Arn));

  test('failed, timed out or stopped: fail-job is told, once', () => {
    const failJob = arnOf('lambda', `function:${named(DEFAULT_ENVIRONMENT, 'fail-job')}`);
    const machines = made.template.ofType('AWS::StepFunctions::StateMachine', Anything);
    expect(machines).toHaveLength(JobKind.options.length);
    for (const { arn } of machines) {
      for (const status of ['FAILED', 'TIMED_OUT', 'ABORTED']) {
        expect([arn, status, told(status, arn)]).toEqual([arn, status, [failJob]]);
      }
      expect(told('SUCCEEDED', arn)).toEqual([]);
      expect(told('RUNNING', arn)).toEqual([]);
    }
  });

  test('the children of a map, and machines of another environment, are nobody’s business here', () => {
    const machine = arnOf('states', `stateMachine:${named(DEFAULT_ENVIRONMENT, 'close-cycle')}`);
    expect(told('FAILED', `${machine}/FreezeStations`)).toEqual([]);
    expect(told('FAILED', machine.replace(DEFAULT_ENVIRONMENT, 'prod'))).toEqual([]);
  });
});

describe('every way through a machine', () => {
  const definitions = () =>
    propertiesOf('AWS::StepFunctions::StateMachine', z.object({ DefinitionString: z.string() })).map(
      ({ DefinitionString }) => DefinitionString,
    );
  const faultsOf = (definition: string) => stateMachineFaults(Definition.parse(JSON.parse(definition)));

  test('leads to a state that is there, to its end, and leaves none out', () => {
    for (const definition of definitions()) expect(faultsOf(definition)).toEqual([]);
  });

  test('is looked at: a name that is misspelt is found', () => {
    const [some = ''] = definitions().filter((definition) => definition.includes('"Next":"FailJob"'));
    expect(faultsOf(some.replace('"Next":"FailJob"', '"Next":"FallJob"'))).toEqual(['FallJob is not there']);
    expect(faultsOf(some.replaceAll('"Next":"FailJob"', '"Next":"Failed"'))).toEqual([
      'nobody comes to FailJob',
    ]);
    expect(faultsOf(some.replace('"End":true', '"End":false'))).toContainEqual(
      expect.stringContaining('goes nowhere'),
    );
  });
});

describe('a second deployment, after the stacks were deleted', () => {
  const Resources = z.record(
    z.string(),
    z.object({ Type: z.string(), DeletionPolicy: z.string().optional(), Properties: Anything.default({}) }),
  );
  /** The property by which one gives a name, for what is kept when its stack goes. */
  const NAMES: Readonly<Record<string, string>> = {
    'AWS::Cognito::UserPool': 'UserPoolName',
    'AWS::DynamoDB::GlobalTable': 'TableName',
    'AWS::KMS::Key': 'none, its alias would have one',
    'AWS::Logs::LogGroup': 'LogGroupName',
    'AWS::S3::Bucket': 'BucketName',
    'AWS::SecretsManager::Secret': 'Name',
  };
  const kept = () =>
    templateFiles(made.folder)
      .flatMap((file) => {
        const stack: unknown = JSON.parse(readFileSync(file, 'utf8'));
        return Object.values(z.object({ Resources }).parse(stack).Resources);
      })
      .filter(({ DeletionPolicy = 'Delete' }) => DeletionPolicy !== 'Delete');

  test('meets no name that what was kept still has', () => {
    expect(new Set(kept().map(({ Type }) => Type))).toEqual(new Set(Object.keys(NAMES)));
    const taken = kept().filter(({ Type, Properties }) => (NAMES[Type] ?? '') in Properties);
    expect(taken).toEqual([]);
  });
});

/** Where the linter is not installed (`pip install cfn-lint`), the report of the tests says that these were skipped. */
const whereLinted = spawnSync('cfn-lint', ['--version']).status === 0 ? describe : describe.skip;

whereLinted('CloudFormation, by its linter, would take', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-machines-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** The first says that a dependency which CDK writes twice would do once, the second that an output is an import. */
  const LEFT_OUT = ['W3005', 'W6001'].flatMap((rule) => ['-i', rule]);
  const lint = (files: readonly string[]) => {
    const args = ['--format', 'parseable', ...LEFT_OUT, '--', ...files];
    const { stdout, stderr } = spawnSync('cfn-lint', args, { encoding: 'utf8' });
    return `${stdout}${stderr}`;
  };
  /** State machines as they will be, with the functions in them named: the linter reads no expressions. */
  const machines = (from: string, to: string) => {
    const Machine = z.object({ DefinitionString: z.string() });
    const resources = made.template
      .ofType('AWS::StepFunctions::StateMachine', Machine)
      .map(({ properties }, at) => [
        `Machine${at}`,
        {
          Type: 'AWS::StepFunctions::StateMachine',
          Properties: {
            RoleArn: arnOf('iam', 'role/any').replace(REGION, ''),
            DefinitionString: properties.DefinitionString.replaceAll(from, to),
          },
        },
      ]);
    // Beside the template, which others take again, and not in it.
    const file = path.join(folder, 'machines.json');
    writeFileSync(file, JSON.stringify({ Resources: Object.fromEntries(resources) }));
    return file;
  };

  test('every template: properties, references, policies', () => {
    expect(lint(templateFiles(made.folder))).toBe('');
  }, 120_000);

  test('every state machine, and would not take one with a mistake in it', () => {
    expect(lint([machines('', '')])).toBe('');
    expect(lint([machines('"Type":"Task"', '"Type":"Tusk"')])).toContain('E3601');
  }, 120_000);
});

function templateFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.template.json'))
    .map((file) => path.join(folder, file));
}
