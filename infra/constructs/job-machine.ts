import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  type IChainable,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import { nameIn } from '#infra/deployment.ts';
import { Steps } from '#infra/workflows/steps.ts';

type Props = {
  readonly failJob: HouseFunction;
  readonly timeoutHours: number;
  readonly definition: (steps: Steps) => IChainable;
};

/** The state machine of one kind of job, logged and traced; its role may call its own functions and no others. */
export class JobMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, kind: string, props: Props) {
    super(scope, kind);
    const steps = new Steps(this, 'states', props.failJob);
    this.machine = new StateMachine(this, 'machine', {
      stateMachineName: nameIn(this, kind),
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromChainable(props.definition(steps)),
      timeout: Duration.hours(props.timeoutHours),
      tracingEnabled: true,
      logs: {
        level: LogLevel.ALL,
        includeExecutionData: false,
        destination: new LogGroup(this, 'log', {
          retention: RetentionDays.ONE_YEAR,
          removalPolicy: RemovalPolicy.RETAIN,
        }),
      },
    });
  }
}
