import type { StateMachine } from 'aws-local-stepfunctions';
import { dataExcess } from '#infra/local/workflows/data-limit.ts';
import type { State } from '#infra/local/workflows/definition.ts';
import { DISTRIBUTED_MAP } from '#infra/local/workflows/rewrite.ts';
import { Terminal } from '#infra/local/workflows/task-failed.ts';

const MOST_EVENTS = 25_000;
/** Scheduled, started, and succeeded or failed. */
const OF_A_CALL = 3;
/** Map state started, map run started, map run ended, map state ended: the items have histories of their own. */
const OF_A_MAP = 4;

type Events = ReturnType<StateMachine['run']>['eventLogs'];
type EventLog = Events extends AsyncIterable<infer Event> ? Event : never;
type States = Readonly<Record<string, State>>;

/**
 * Follows what an execution does until it ends, and says why it may not go on: a state has too much, or its history has
 * as many events as Step Functions keeps, the last of which may only be that it ended well. The engine's events are
 * counted as those that AWS writes for them.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/bp-history-limit.html
 */
export async function excessOf(
  events: AsyncIterable<EventLog>,
  states: States,
): Promise<Terminal | undefined> {
  let count = 0;
  for await (const event of events) {
    if (event.type === 'ExecutionSucceeded') return undefined;
    count += eventsOf(event, states);
    if (count >= MOST_EVENTS) {
      return new Terminal(
        'States.Runtime',
        `The execution reached the maximum number of history events (${MOST_EVENTS}).`,
      );
    }
    const excess = dataOf(event);
    if (excess !== undefined) return excess;
  }
  return undefined;
}

function eventsOf(event: EventLog, states: States): number {
  switch (event.type) {
    case 'ExecutionStarted':
    case 'StateExited':
      return 1;
    case 'StateEntered':
      return 1 + attempt(states[event.state.name]);
    case 'StateRetried':
      return attempt(states[event.state.name]);
    case 'StateCaught':
      return 1;
    default:
      return 0;
  }
}

function attempt(state: State | undefined): number {
  if (state?.Type !== 'Task') return 0;
  return state.Resource === DISTRIBUTED_MAP ? OF_A_MAP : OF_A_CALL;
}

function dataOf(event: EventLog): Terminal | undefined {
  if (event.type === 'StateEntered') return dataExcess(event.state.name, 'input', event.state.input);
  if (event.type === 'StateExited') return dataExcess(event.state.name, 'result', event.state.output);
  return undefined;
}
