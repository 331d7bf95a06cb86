import type { Share } from '#shared/schemas/repertoire.ts';
import type { FieldChange } from '#shared/schemas/uploads.ts';

/** The facts of a work or recording that an ingestion may change; what a noun lacks is left out. */
export type Facts = {
  readonly title?: string | undefined;
  readonly alternativeTitles?: readonly string[] | undefined;
  readonly iswc?: string | undefined;
  readonly isrcs?: readonly string[] | undefined;
  readonly artist?: string | undefined;
  readonly performers?: readonly string[] | undefined;
  readonly durationSeconds?: number | undefined;
  readonly shares?: readonly Share[] | undefined;
};

/**
 * What differs between two states, field by field, as people read it; without a state before, every field that has a
 * value.
 */
export function changedFields(before: Facts | undefined, after: Facts): readonly FieldChange[] {
  const was = before === undefined ? {} : readable(before);
  return Object.entries(readable(after)).flatMap(([field, now]) => {
    const earlier = was[field] ?? [];
    return isSame(earlier, now) ? [] : [{ field, before: [...earlier], after: [...now] }];
  });
}

function readable(facts: Facts): Readonly<Record<string, readonly string[]>> {
  const one = (value: string | number | undefined) => (value === undefined ? [] : [String(value)]);
  return {
    title: one(facts.title),
    alternativeTitles: facts.alternativeTitles ?? [],
    iswc: one(facts.iswc),
    isrcs: facts.isrcs ?? [],
    artist: one(facts.artist),
    performers: facts.performers ?? [],
    durationSeconds: one(facts.durationSeconds),
    shares: (facts.shares ?? []).map(shareInWords),
  };
}

/** `Ama Mensah · IPI 00900000127 · CA · society 010 · 50.00 %` */
function shareInWords({ name, ipi, role, societyCode, percent }: Share): string {
  return [
    name,
    ...(ipi === undefined ? [] : [`IPI ${ipi}`]),
    role,
    ...(societyCode === undefined ? [] : [`society ${societyCode}`]),
    percent === undefined ? 'share not known' : `${percent} %`,
  ].join(' · ');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
