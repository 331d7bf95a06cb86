import { describe, expect, test } from '@jest/globals';
import { permittedInvoke } from '#infra/local/iam/permitted-invoke.ts';
import { fire } from '#infra/local/schedule/fire.ts';
import { assumedBy, CLERK, overResources } from './small-template.ts';

const CLERK_ARN = 'arn:aws:lambda:us-east-1:000000000000:function:clerk';
const QUEUE_ARN = 'arn:aws:sqs:us-east-1:000000000000:dead';
const NIGHTS_ROLE = { 'Fn::GetAtt': ['nightsrole00000000', 'Arn'] };
const target = {
  Arn: CLERK_ARN,
  DeadLetterConfig: { Arn: QUEUE_ARN },
  settings: { retries: 3, maximumAgeSeconds: 60, deadLetterArn: QUEUE_ARN },
};

describe('who calls a function for something of ours', () => {
  const permission = {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: CLERK_ARN,
      Principal: 'cognito-idp.amazonaws.com',
    },
  };
  const asCognito = { service: 'cognito-idp.amazonaws.com', sourceArn: 'arn:aws:cognito-idp:r:1:userpool/p' };
  const called = async (resources: Parameters<typeof overResources>[0]) => {
    const events: unknown[] = [];
    const invoke = permittedInvoke(
      async (_, event) => {
        events.push(event);
        return { ok: true, payload: null };
      },
      overResources(resources).authority,
      asCognito,
    );
    return { outcome: await invoke(CLERK_ARN, { asked: true }), events };
  };

  test('reaches it with a permission', async () => {
    expect(await called({ ...CLERK, permission00000000: permission })).toEqual({
      outcome: { ok: true, payload: null },
      events: [{ asked: true }],
    });
  });

  test('does not reach it without, and is told why', async () => {
    expect(await called(CLERK)).toEqual({
      outcome: {
        ok: false,
        error: {
          errorType: 'Lambda.AWSLambdaException',
          errorMessage: `User: cognito-idp.amazonaws.com is not authorized to perform: lambda:InvokeFunction on resource: ${CLERK_ARN} because no resource-based policy allows the lambda:InvokeFunction action`,
        },
      },
      events: [],
    });
  });
});

describe('a schedule', () => {
  const fired = (...Statement: readonly unknown[]) => {
    const { authority } = overResources({
      ...CLERK,
      nights00000000: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: { Target: { Arn: target.Arn, RoleArn: NIGHTS_ROLE } },
      },
      nightsrole00000000: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: assumedBy('scheduler.amazonaws.com'),
          Policies: [{ PolicyName: 'nights', PolicyDocument: { Version: '2012-10-17', Statement } }],
        },
      },
    });
    const accepted: unknown[] = [];
    const dead: unknown[] = [];
    fire(
      target,
      { night: 1 },
      {
        authority,
        calls: { accept: (call) => accepted.push(call) },
        deadLetters: (letter) => dead.push(letter),
      },
    );
    return { accepted, dead };
  };

  test('calls its function with its role; what becomes of a call that fails, the function says', () => {
    const allowed = { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: CLERK_ARN };
    expect(fired(allowed)).toEqual({
      accepted: [
        {
          target: CLERK_ARN,
          event: { night: 1 },
          retries: 3,
          maximumAgeSeconds: 60,
          deadLetterArn: QUEUE_ARN,
        },
      ],
      dead: [],
    });
  });

  test('whose role may not makes a dead letter', () => {
    const { accepted, dead } = fired({
      Effect: 'Allow',
      Action: 'lambda:InvokeFunction',
      Resource: `${CLERK_ARN}:*`,
    });
    expect(accepted).toEqual([]);
    expect(dead).toMatchObject([
      { queueArn: QUEUE_ARN, by: 'schedule of clerk', message: { requestPayload: { night: 1 } } },
    ]);
  });
});
