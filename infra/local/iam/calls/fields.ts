/** What came in as JSON, by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a JSON text; none where it is no object. */
export function readFields(text: string): Fields {
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return isFields(value) ? value : {};
}

/** A field that has fields itself; none where there is no such field. */
export function fieldOf(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isFields(value) ? value : {};
}

/** A field that is a list of things with fields. */
export function fieldsIn(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A field that is a text; empty where there is no such field. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
