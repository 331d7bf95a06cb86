type Version = {
  readonly id: string;
  readonly stationId: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly revises?: string | undefined;
};

/** Of the licences that are listed, the ids of those that a later one takes the place of: it revises them, or has their period. */
export function replacedLicences(licences: readonly Version[]): ReadonlySet<string> {
  const newest = new Map<string, string>();
  const replaced = new Set(licences.flatMap(({ revises }) => revises ?? []));
  for (const { id, stationId, periodStart, periodEnd } of licences.toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  )) {
    const period = [stationId, periodStart, periodEnd].join(' ');
    const before = newest.get(period);
    if (before !== undefined) replaced.add(before);
    newest.set(period, id);
  }
  return replaced;
}
