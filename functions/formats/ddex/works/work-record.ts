import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { Contributor } from '#functions/formats/ddex/interested-party.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import type { Writable } from '#functions/formats/ddex/writable.ts';
import type { WorkRecord } from '#functions/formats/records.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

/** What a composite says of a work, before limits are kept. */
export type WorkParts = {
  readonly partnerWorkId: string;
  readonly iswc?: string | undefined;
  readonly title: string | undefined;
  /** In any order, with repetitions. */
  readonly titles: readonly (string | undefined)[];
  readonly shares: readonly Share[];
  readonly others: readonly Contributor[];
  readonly metadata: Readonly<Record<string, string | undefined>>;
};

/** The record of a work; undefined where it is rejected: it has no title, or what must not be cut is too long. */
export function workRecord(parts: WorkParts, findings: Findings): WorkRecord | undefined {
  const { partnerWorkId, iswc, title, shares } = parts;
  if (title === undefined) {
    findings.reject('row.value-missing', { column: 'TitleText', message: 'The work has no title' });
    return undefined;
  }
  if (title.length > DDEX_LIMITS.nameCharacters) {
    const message = `The title has ${title.length} characters; ${DDEX_LIMITS.nameCharacters} at most`;
    findings.reject('row.value-too-long', { column: 'TitleText', message });
  }
  const alternativeTitles = alternatives(parts.titles, title, findings);
  if (findings.isRejected) return undefined;
  const known = { partnerWorkId, title, alternativeTitles };
  const given = { isrcs: [], shares };
  const work: Writable<WorkRecord> =
    iswc === undefined ? { ...known, ...given } : { ...known, iswc, ...given };
  const metadata = metadataOf(parts);
  if (metadata !== undefined) work.metadata = metadata;
  return work;
}

function alternatives(titles: WorkParts['titles'], title: string, findings: Findings): readonly string[] {
  if (titles.every((one) => one === undefined || one === title)) return [];
  const given = new Set(titles.filter((one) => one !== undefined));
  given.delete(title);
  const fitting = [...given].filter((one) => one.length <= DDEX_LIMITS.nameCharacters);
  if (fitting.length < given.size || fitting.length > DDEX_LIMITS.titles) {
    const message = `Alternative titles beyond ${DDEX_LIMITS.nameCharacters} characters or beyond ${DDEX_LIMITS.titles} were left out`;
    findings.warn('row.value-too-long', { column: 'TitleText', message });
  }
  return fitting.slice(0, DDEX_LIMITS.titles);
}

/** `Nuku Adjei (Atenteben); …`: those whose role gives no share. */
const contributorsOf = (others: readonly Contributor[]): string | undefined =>
  others.length === 0
    ? undefined
    : others
        .map(({ party: { name }, roles }) => (roles.length === 0 ? name : `${name} (${roles.join(', ')})`))
        .join('; ');

function metadataOf({ metadata, others }: WorkParts): WorkRecord['metadata'] {
  const kept: Record<string, string> = {};
  let isEmpty = true;
  const keep = (name: string, value: string | undefined): void => {
    if (value === undefined || value === '') return;
    kept[name] = value.slice(0, DDEX_LIMITS.metadataCharacters);
    isEmpty = false;
  };
  for (const name in metadata) keep(name, metadata[name]);
  keep('Contributors', contributorsOf(others));
  return isEmpty ? undefined : kept;
}
