import type { WireMatching } from './wire-matching.ts';

type Scoped = WireMatching['scopes'][number];
/** The thresholds of a scope; `set` says who set them, undefined where they are the model’s own. */
export type ScopeInForce = Pick<Scoped, 'scope' | 'bands'> & { readonly set: Scoped | undefined };

/** The thresholds in force: for all first, set or the model's own, then the exceptions. */
export function scopesInForce({
  scopes,
  model,
}: {
  readonly scopes: readonly Scoped[];
  readonly model: Pick<WireMatching['model'], 'bands'>;
}): readonly ScopeInForce[] {
  const all = scopes.find(({ scope }) => scope === 'default');
  return [
    { scope: 'default', bands: all?.bands ?? model.bands, set: all },
    ...scopes
      .filter((one) => one !== all)
      .map((one) => ({ scope: one.scope, bands: one.bands, set: one }))
      .toSorted((one, other) => one.scope.localeCompare(other.scope)),
  ];
}
