import { t } from '@lingui/core/macro';
/** Each scope that thresholds can hold for, and its name: all first, then stations, then partners. */
export type ScopeNames = Readonly<Record<string, string>>;

type Named = { readonly stations: readonly Station[]; readonly partners: readonly Partner[] };
type Station = { readonly stationId: string; readonly name: string };
type Partner = { readonly id: string; readonly name: string };

/** Names every scope that there can be. */
export function scopeNames({ stations, partners }: Named): ScopeNames {
  return Object.fromEntries([
    ['default', t`All logs and works`],
    ...stations.map(({ stationId, name }) => [`station:${stationId}`, t`Logs of ${name}`]),
    ...partners.map(({ id, name }) => [`partner:${id}`, t`Works of ${name}`]),
  ]);
}

/** How one scope reads; by its id where nobody knows a name. */
export function scopeInWords(scope: string, names: ScopeNames): string {
  const known = names[scope];
  if (known !== undefined) return known;
  const id = scope.replace(/^(station|partner):/, '');
  if (scope.startsWith('station:')) return t`Logs of ${id}`;
  return scope.startsWith('partner:') ? t`Works of ${id}` : scope;
}
