import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import { nameIn } from '#infra/deployment.ts';
import { JobKind } from '#shared/schemas/jobs.ts';

/**
 * Tells `fail-job` of every execution that ended badly. A machine tells of errors that it catches itself; one that took
 * too long, was stopped, or ran out of history can tell nothing, and its job would say "running" for ever.
 *
 * The machines are named, not referred to: they stand in later stacks. Their names are exact, because the children of a
 * map are executions too, of machines whose names go on, and what they end with is their map's business.
 */
export class FailedExecutions extends Construct {
  constructor(scope: Construct, id: string, failJob: HouseFunction) {
    super(scope, id);
    const untold = new DeadLetters(scope, 'fail-job-dead-letters');
    failJob.keepFailures(untold);
    new Rule(this, 'rule', {
      description: 'Jobs whose execution ended badly are failed',
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: {
          status: ['FAILED', 'TIMED_OUT', 'ABORTED'],
          stateMachineArn: JobKind.options.map((kind) => this.arnOf(kind)),
        },
      },
      targets: [
        new LambdaFunction(failJob, {
          event: RuleTargetInput.fromEventPath('$.detail'),
          retryAttempts: SETTINGS.scheduleRetries,
          maxEventAge: Duration.hours(SETTINGS.oldestEventHours),
          deadLetterQueue: untold,
        }),
      ],
    });
  }

  private arnOf(kind: JobKind): string {
    return Stack.of(this).formatArn({
      service: 'states',
      resource: 'stateMachine',
      resourceName: nameIn(this, kind),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}
