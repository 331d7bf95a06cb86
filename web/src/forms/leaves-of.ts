/** The values of a form by the names of their fields. */
export type Leaves = ReadonlyMap<string, unknown>;

/**
 * The values of a form by the names of their fields. A list is one value.
 *
 * @example
 * leavesOf({ name: 'A', tax: { resident: '8' } }); // → Map { 'name' → 'A', 'tax.resident' → '8' }
 */
export function leavesOf(values: object, prefix = ''): Leaves {
  return new Map(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] =>
      isNested(value) ? [...leavesOf(value, `${prefix}${name}.`)] : [[`${prefix}${name}`, value]],
    ),
  );
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
