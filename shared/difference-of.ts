import { canonicalJson } from '#shared/canonical-json.ts';

/** What two states of a thing do not have in common, each side of it. */
export type Difference = { readonly before: unknown; readonly after: unknown };

/**
 * The difference of two states of JSON: of objects the fields that differ, at any depth, a field that one side lacks
 * being on the other alone; of lists and all else the whole. Of a thing that is new all of it; nothing where both are
 * the same.
 */
export function differenceOf(before: unknown, after: unknown): Difference {
  return differing(before, after) ?? { before: {}, after: {} };
}

function differing(before: unknown, after: unknown): Difference | undefined {
  if (isObject(before) && isObject(after)) return fieldsThatDiffer(before, after);
  // Canonical JSON writes what is absent as it writes null.
  const isThere = before !== undefined && after !== undefined;
  return isThere && canonicalJson(before) === canonicalJson(after) ? undefined : { before, after };
}

function fieldsThatDiffer(before: Fields, after: Fields): Difference | undefined {
  const [was, is]: [Fields, Fields] = [{}, {}];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [one, other] = [own(before, name), own(after, name)];
    if (one === undefined && other === undefined) continue;
    const found = differing(one, other);
    if (found?.before !== undefined) was[name] = found.before;
    if (found?.after !== undefined) is[name] = found.after;
  }
  return Object.keys(was).length + Object.keys(is).length === 0 ? undefined : { before: was, after: is };
}

/** Of a field that people named, such as `toString`, what the object itself has. */
const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
