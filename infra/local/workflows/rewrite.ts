import * as z from 'zod';
import { type Definition, type State, statesOf } from '#infra/local/workflows/definition.ts';

/** The resource of the task that runs the items of a list in place of a distributed map. */
export const DISTRIBUTED_MAP = 'local:distributed-map';

const ItemReader = z.strictObject({
  Resource: z.string().regex(/^arn:aws:states:::s3:getObject$/),
  ReaderConfig: z.strictObject({ InputType: z.literal('JSON') }),
  Parameters: z.strictObject({ Bucket: z.string(), 'Key.$': z.string() }),
});
const MAP_FIELDS = new Set(
  'Type Comment ItemReader ItemProcessor MaxConcurrency ToleratedFailurePercentage ResultPath Retry Catch Next End'.split(
    ' ',
  ),
);
const LAMBDA = /^arn:aws:lambda:[^:]+:\d+:function:[\w-]+$/;
const UNSUPPORTED = /"(QueryLanguage|ItemBatcher|ResultWriter|Arguments|Assign)"|\$\$\.(Task|State)\b/;
/** A map has no limit of time, and a task of the engine has a minute unless it says more: 24 days, the longest it can wait. */
const NO_LIMIT_SECONDS = 2_000_000;

/**
 * The same machine for an engine in this process, which has no `ItemReader` and no executions of their own for the items
 * of a map: such a map becomes a task, which is given the address of the list and runs the items
 * (`infra/local/workflows/run-items.ts`). Nothing else is rewritten; docs/decisions/0013-edges.md says what is and why.
 *
 * @throws Error naming machine and state when something in it could not be run here as it runs on AWS
 */
export function rewrite(machine: string, definition: Definition): Definition {
  const found = UNSUPPORTED.exec(JSON.stringify(definition));
  if (found !== null) refuse(machine, found[0], 'is not known to the local engine');
  const names = new Set<string>();
  for (const [name, state] of statesOf(definition.States)) {
    if (names.has(name)) refuse(machine, name, 'is the name of two states');
    names.add(name);
    if (state.Type === 'Task' && !LAMBDA.test(state.Resource ?? '')) {
      refuse(machine, name, `calls ${state.Resource}, which is not a function`);
    }
    if (state.Type === 'Parallel') refuse(machine, name, 'is a Parallel state');
  }
  const states = Object.entries(definition.States).map(([name, state]) => [
    name,
    state.Type === 'Map' ? asTask(machine, name, state) : state,
  ]);
  return { ...definition, States: Object.fromEntries(states) };
}

function asTask(machine: string, name: string, map: State): State {
  const unknown = Object.keys(map).filter((field) => !MAP_FIELDS.has(field));
  if (unknown.length > 0) refuse(machine, name, `has ${unknown.join(', ')}`);
  const reader = ItemReader.safeParse(map.ItemReader);
  if (!reader.success) return refuse(machine, name, 'has an ItemReader other than a JSON list in S3');
  if ((map['ToleratedFailurePercentage'] ?? 0) !== 0) refuse(machine, name, 'tolerates failures');
  const inner = statesOf(map.ItemProcessor?.States ?? {}).find(([, { Type }]) => Type === 'Map');
  if (inner !== undefined) refuse(machine, inner[0], 'is a map in a map');
  return {
    ...map,
    Type: 'Task',
    Resource: DISTRIBUTED_MAP,
    TimeoutSeconds: NO_LIMIT_SECONDS,
    Parameters: reader.data.Parameters,
  };
}

function refuse(machine: string, what: string, why: string): never {
  throw new Error(`The state machine ${machine} cannot be run locally: ${what} ${why}`);
}
