/** Each scope that thresholds can hold for, and its name: all first, then stations, then partners. */
export type ScopeNames = Readonly<Record<string, string>>;

type Named = { readonly stations: readonly Station[]; readonly partners: readonly Partner[] };
type Station = { readonly stationId: string; readonly name: string };
type Partner = { readonly id: string; readonly name: string };

/** Names every scope that there can be. */
export function scopeNames({ stations, partners }: Named): ScopeNames {
  return Object.fromEntries([
    ['default', 'All logs and works'],
    ...stations.map(({ stationId, name }) => [`station:${stationId}`, `Logs of ${name}`]),
    ...partners.map(({ id, name }) => [`partner:${id}`, `Works of ${name}`]),
  ]);
}

/** How one scope reads; by its id where nobody knows a name. */
export function scopeInWords(scope: string, names: ScopeNames): string {
  return names[scope] ?? scope.replace(/^station:/, 'Logs of ').replace(/^partner:/, 'Works of ');
}
