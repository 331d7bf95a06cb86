import type { BusEvent } from '#infra/local/events/rules.ts';
import type { Execution } from '#infra/local/workflows/executions.ts';

/** The ARN of an execution. */
export function executionArnOf({ machineArn, name }: Pick<Execution, 'machineArn' | 'name'>): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}

/**
 * What Step Functions puts on the bus when the status of an execution changes.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
 */
export function endedEvent(execution: Execution): BusEvent {
  const { machineArn, name, status, input, error, cause, startedAt, finishedAt } = execution;
  return {
    source: 'aws.states',
    'detail-type': 'Step Functions Execution Status Change',
    detail: {
      executionArn: executionArnOf(execution),
      stateMachineArn: machineArn,
      name,
      status,
      startDate: Date.parse(startedAt),
      stopDate: finishedAt === undefined ? null : Date.parse(finishedAt),
      input: JSON.stringify(input),
      inputDetails: { included: true },
      output: null,
      outputDetails: null,
      error: error ?? null,
      cause: cause ?? null,
    },
  };
}
