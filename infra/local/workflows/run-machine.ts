import { randomUUID } from 'node:crypto';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import * as z from 'zod';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import { type Definition, statesOf } from '#infra/local/workflows/definition.ts';
import type { Running } from '#infra/local/workflows/executions.ts';
import { READ_ITEMS } from '#infra/local/workflows/rewrite.ts';

/** Waits are for answers from outside; on one machine they can be short. */
const LONGEST_WAIT_MS = 300;

const Reading = z.object({ Bucket: z.string(), Key: z.string() });

/** What a task that failed throws: its name is matched by `Retry` and `Catch`, its message is the cause. */
class TaskFailed extends Error {
  constructor(errorType: string, cause: string) {
    super(cause);
    this.name = errorType;
  }
}

/** What a machine does, as far as its role lets it. */
export type Effects = {
  readonly invoke: Invoke;
  /** Why the machine may not run the items of a list as executions of their own, which a distributed map does. */
  readonly mapRefusal: () => string | undefined;
  readonly readObject: (bucket: string, key: string) => Promise<string>;
};
type Execution = { readonly arn: string; readonly name: string; readonly input: unknown };
type Json = z.infer<ReturnType<typeof z.json>>;
type Task = (input: Json) => Promise<Json>;

/** Runs a rewritten machine from its start; its result rejects with the error that it ended with. */
export function runMachine(definition: Definition, execution: Execution, effects: Effects): Running {
  const tasks: Record<string, Task> = {};
  const waits: Record<string, number> = {};
  for (const [name, state] of statesOf(definition.States)) {
    if (state.Type === 'Wait') waits[name] = LONGEST_WAIT_MS;
    if (state.Type !== 'Task') continue;
    tasks[name] = state.Resource === READ_ITEMS ? reader(effects) : caller(state.Resource ?? '', effects);
  }
  const theirs: StateMachineDefinition = JSON.parse(JSON.stringify(definition));
  const machine = new StateMachine(theirs, { validationOptions: { noValidate: true } });
  return machine.run(z.json().parse(execution.input), {
    overrides: { taskResourceLocalHandlers: tasks, waitTimeOverrides: waits },
    context: {
      Execution: { Id: execution.arn, Name: execution.name, StartTime: new Date().toISOString() },
    },
  });
}

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

const reader =
  ({ readObject, mapRefusal }: Effects): Task =>
  async (input) => {
    const { Bucket, Key } = Reading.parse(input);
    const refusal = mapRefusal();
    if (refusal !== undefined) throw new TaskFailed('States.Permissions', refusal);
    try {
      return z.array(z.json()).parse(JSON.parse(await readObject(Bucket, Key)));
    } catch (error) {
      throw new TaskFailed('States.ItemReaderFailed', String(error));
    }
  };
