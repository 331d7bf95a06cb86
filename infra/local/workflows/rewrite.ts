import * as z from 'zod';
import { type Definition, type State, statesOf } from '#infra/local/workflows/definition.ts';

/** The name of the task that reads the list in place of an `ItemReader`. */
export const READ_ITEMS = 'local:read-items';

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

/**
 * The same machine for an engine in this process, which has no `ItemReader`: such a map becomes a task that reads the
 * list, then a map over its items. A failing item fails the map as AWS reports it, without its own error.
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
  const states = Object.entries(definition.States).flatMap(([name, state]) =>
    state.Type === 'Map' ? unrolled(machine, name, state) : [[name, state] as const],
  );
  return { ...definition, States: Object.fromEntries(states) };
}

function unrolled(machine: string, name: string, map: State): readonly (readonly [string, State])[] {
  const unknown = Object.keys(map).filter((field) => !MAP_FIELDS.has(field));
  if (unknown.length > 0) refuse(machine, name, `has ${unknown.join(', ')}`);
  const reader = ItemReader.safeParse(map.ItemReader);
  if (!reader.success) refuse(machine, name, 'has an ItemReader other than a JSON list in S3');
  if ((map['ToleratedFailurePercentage'] ?? 0) !== 0) refuse(machine, name, 'tolerates failures');
  const { ItemReader: _, ToleratedFailurePercentage: __, ItemProcessor: processor, ...rest } = map;
  const items = `$.items.${name}`;
  const { Retry, Catch } = map;
  const read: State = {
    Type: 'Task',
    Resource: READ_ITEMS,
    TimeoutSeconds: 60,
    Parameters: reader.data?.Parameters,
    ResultPath: items,
    ...(Retry !== undefined && { Retry }),
    ...(Catch !== undefined && { Catch }),
    Next: `${name}Items`,
  };
  const each = {
    ...rest,
    Type: 'Map',
    ItemsPath: items,
    ItemProcessor: { StartAt: processor?.StartAt ?? '', States: failingAsAws(processor?.States ?? {}) },
  } as const;
  return [
    [name, read],
    [`${name}Items`, each],
  ];
}

/** On AWS the map reports only that too many items failed; the errors of its items are not passed on. */
function failingAsAws(states: Readonly<Record<string, State>>): Record<string, State> {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => [
      name,
      state.Type === 'Fail'
        ? {
            Type: 'Fail',
            Error: 'States.ExceedToleratedFailureThreshold',
            Cause: 'The specified tolerated failure threshold was exceeded',
          }
        : state,
    ]),
  );
}

function refuse(machine: string, what: string, why: string): never {
  throw new Error(`The state machine ${machine} cannot be run locally: ${what} ${why}`);
}
