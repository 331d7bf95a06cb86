import * as z from 'zod';

/** A state, with the fields that are looked at here; the others pass through untouched. */
const State = z.looseObject({
  Type: z.enum(['Task', 'Map', 'Parallel', 'Pass', 'Choice', 'Wait', 'Succeed', 'Fail']),
  Resource: z.string().optional(),
  Next: z.string().optional(),
  End: z.boolean().optional(),
  ItemReader: z.unknown().optional(),
  ItemProcessor: z
    .looseObject({
      StartAt: z.string(),
      get States() {
        return z.record(z.string(), State);
      },
    })
    .optional(),
});
export type State = z.infer<typeof State>;

/** A state machine in Amazon States Language, JSONPath. */
export const Definition = z.looseObject({
  StartAt: z.string(),
  TimeoutSeconds: z.number().optional(),
  States: z.record(z.string(), State),
});
export type Definition = z.infer<typeof Definition>;

/** Every state with its name, those inside maps too. */
export function statesOf(states: Readonly<Record<string, State>>): readonly (readonly [string, State])[] {
  return Object.entries(states).flatMap(([name, state]) => [
    [name, state] as const,
    ...statesOf(state.ItemProcessor?.States ?? {}),
  ]);
}
