/**
 * The path of a route with its parameters and query filled in; what is absent or empty is left out.
 *
 * @example
 * urlOf('/api/works/{workId}', { params: { workId: 'wrk_1' } }); // → '/api/works/wrk_1'
 */
export function urlOf(path: string, input: object): string {
  const params = entriesOf('params' in input ? input.params : undefined);
  const query = entriesOf('query' in input ? input.query : undefined);
  const filled = params.reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

function entriesOf(values: unknown): [string, string][] {
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => [name, String(value)]);
}
