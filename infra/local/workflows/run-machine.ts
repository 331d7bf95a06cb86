import { randomUUID } from 'node:crypto';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import * as z from 'zod';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import { dataExcess } from '#infra/local/workflows/data-limit.ts';
import type { Definition, State } from '#infra/local/workflows/definition.ts';
import type { Running } from '#infra/local/workflows/executions.ts';
import { excessOf } from '#infra/local/workflows/history.ts';
import { DISTRIBUTED_MAP } from '#infra/local/workflows/rewrite.ts';
import { type Items, runItems } from '#infra/local/workflows/run-items.ts';
import { TaskFailed } from '#infra/local/workflows/task-failed.ts';

/** Waits are for answers from outside; on one machine they can be short. */
const LONGEST_WAIT_MS = 300;

/** What a machine does, as far as its role lets it. */
export type Effects = Pick<Items, 'mapRefusal' | 'readObject'> & { readonly invoke: Invoke };
type Execution = { readonly arn: string; readonly name: string; readonly input: unknown };
type Json = z.infer<ReturnType<typeof z.json>>;
type Task = (input: Json) => Promise<Json>;
/** A machine, or what a map does with each item. */
type Machine = Pick<Definition, 'StartAt' | 'States' | 'TimeoutSeconds'>;
type Item = { readonly Index: number; readonly Value: Json };

/**
 * Runs a rewritten machine from its start; its result rejects with the error that it ended with. What Step Functions
 * limits, the data of a state and the length of a history, ends it as there.
 */
export function runMachine(machine: Machine, execution: Execution, effects: Effects, item?: Item): Running {
  const children = new Set<Running>();
  const endChildren = () => {
    for (const child of children) child.abort();
  };
  const tasks: Record<string, Task> = {};
  const waits: Record<string, number> = {};
  for (const [name, state] of Object.entries(machine.States)) {
    if (state.Type === 'Wait') waits[name] = LONGEST_WAIT_MS;
    if (state.Type !== 'Task') continue;
    if (state.Resource !== DISTRIBUTED_MAP) {
      tasks[name] = limited(name, caller(state.Resource ?? '', effects));
      continue;
    }
    const run = itemRunner(state, execution, effects);
    tasks[name] = (list) =>
      runItems(list, {
        ...effects,
        atOnce: z.int().default(0).parse(state['MaxConcurrency']),
        run: (value, index) => {
          const child = run(value, index);
          children.add(child);
          void child.result.then(
            () => children.delete(child),
            () => children.delete(child),
          );
          return child;
        },
      });
  }
  const theirs: StateMachineDefinition = JSON.parse(JSON.stringify(machine));
  const engine = new StateMachine(theirs, { validationOptions: { noValidate: true } });
  const running = engine.run(z.json().parse(execution.input), {
    overrides: { taskResourceLocalHandlers: tasks, waitTimeOverrides: waits },
    context: {
      Execution: { Id: execution.arn, Name: execution.name, StartTime: new Date().toISOString() },
      ...(item !== undefined && { Map: { Item: item } }),
    },
  });
  running.result.catch(() => {});
  const watched = async (): Promise<unknown> => {
    const excess = await excessOf(running.eventLogs, machine.States);
    if (excess === undefined) return running.result;
    running.abort();
    throw excess;
  };
  return { result: watched().finally(endChildren), abort: running.abort };
}

/** Runs the items of a map, each as an execution of its own. */
function itemRunner(map: State, { arn, name }: Execution, effects: Effects): Items['run'] {
  const { StartAt = '', States = {} } = map.ItemProcessor ?? {};
  return (value, index) => {
    const own = `${name}-${index}`;
    const execution = { arn: `${arn}/${own}`, name: own, input: value };
    return runMachine({ StartAt, States }, execution, effects, { Index: index, Value: value });
  };
}

/** A task ends its execution where it is given too much, or answers too much. */
const limited =
  (name: string, task: Task): Task =>
  async (input) => {
    const tooMuch = dataExcess(name, 'input', input);
    if (tooMuch !== undefined) throw tooMuch;
    const result = await task(input);
    const tooLarge = dataExcess(name, 'result', result);
    if (tooLarge !== undefined) throw tooLarge;
    return result;
  };

const caller =
  (resource: string, { invoke }: Effects): Task =>
  async (input) => {
    const outcome = await invoke(resource, input);
    if (outcome.ok) return z.json().parse(outcome.payload);
    if (outcome.notRun !== undefined) {
      const { errorType, errorMessage } = outcome.error;
      const cause = `${errorMessage} (Service: Lambda, Status Code: ${outcome.notRun.status}, Request ID: ${randomUUID()})`;
      throw new TaskFailed(`Lambda.${errorType}`, cause);
    }
    throw new TaskFailed(outcome.error.errorType, JSON.stringify(outcome.error));
  };
