/** A first sign that a JSON text may hold half a character: they come by escapes alone, since the bytes are UTF-8. */
const ESCAPED_HALF = /\\u[dD][89a-fA-F]/;

type Path = readonly (string | number)[];

/**
 * Where texts of a value have half a character, a surrogate without its other half, which no store and no file can hold.
 * `json` is the text that the value was read from: almost none has such escapes, and then nothing is looked through.
 */
export function halfCharactersIn(value: unknown, json: string): readonly Path[] {
  return ESCAPED_HALF.test(json) ? [...halvesIn(value, [])] : [];
}

function* halvesIn(value: unknown, path: Path): Generator<Path> {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) yield path;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    const here = [...path, key];
    if (!key.isWellFormed()) yield here.map((part) => String(part).toWellFormed());
    yield* halvesIn(field, here);
  }
}
