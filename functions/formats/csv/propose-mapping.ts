import type { Confidence } from '#functions/formats/tables/proposal.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { COLUMN_SYNONYMS } from './column-synonyms.ts';
import { plainName } from './plain-name.ts';

export type ProposedMapping = {
  /** Ours to theirs, as a partner's mapping has it. */
  readonly mapping: ColumnMapping;
  readonly confidence: Readonly<Record<string, Confidence>>;
  /** Columns of the file that no column of ours fits, in its order; they are kept as metadata of works. */
  readonly notUnderstood: readonly string[];
};

/**
 * Proposes which column of a file is which of ours, from the header alone, in English and French and with the names
 * that societies' exports are known to use. No column is used twice; the surest proposals go first. A header does not
 * say how shares are scaled: see `guessShareScale`.
 *
 * @example
 * proposeMapping(['Work Title', 'ISWC Code', 'Writer(s)', 'Mood']);
 * // → { mapping: { title: 'Work Title', iswc: 'ISWC Code', writers: 'Writer(s)' }, …, notUnderstood: ['Mood'] }
 */
export function proposeMapping(header: readonly string[]): ProposedMapping {
  return proposeColumns(header, COLUMN_SYNONYMS);
}

/** The same for any columns, by what each is called in the plain form of `plainName`. */
export function proposeColumns(
  header: readonly string[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): ProposedMapping {
  const names = header.map((name) => name.trim());
  const candidates = names.flatMap((name, position) =>
    name === '' ? [] : candidatesOf(name, position, synonyms),
  );
  const chosen = new Map<string, Candidate>();
  const taken = new Set<number>();
  for (const candidate of candidates.toSorted(bySureness)) {
    if (chosen.has(candidate.ours) || taken.has(candidate.position)) continue;
    chosen.set(candidate.ours, candidate);
    taken.add(candidate.position);
  }
  const found = [...chosen.values()].toSorted((a, b) => a.position - b.position);
  return {
    mapping: Object.fromEntries(found.map(({ ours, position }) => [ours, names[position] ?? ''])),
    confidence: Object.fromEntries(found.map(({ ours, confidence }) => [ours, confidence])),
    notUnderstood: names.filter((name, position) => name !== '' && !taken.has(position)),
  };
}

type Candidate = {
  readonly ours: string;
  readonly position: number;
  readonly confidence: Confidence;
  /** Of equally sure ones, the one with the more usual name comes first. */
  readonly order: number;
};

const SURENESS: readonly Confidence[] = ['certain', 'likely', 'possible'];

function bySureness(a: Candidate, b: Candidate): number {
  return (
    SURENESS.indexOf(a.confidence) - SURENESS.indexOf(b.confidence) ||
    a.order - b.order ||
    a.position - b.position
  );
}

function candidatesOf(
  name: string,
  position: number,
  synonymsOf: Readonly<Record<string, readonly string[]>>,
): readonly Candidate[] {
  const plain = plainName(name);
  return Object.entries(synonymsOf).flatMap(([ours, synonyms]): Candidate[] => {
    if (plain === plainName(ours)) return [{ ours, position, confidence: 'certain', order: 0 }];
    const known = synonyms.indexOf(plain);
    if (known !== -1) return [{ ours, position, confidence: 'likely', order: known }];
    const within = longestWithin(plain, synonyms);
    return within === undefined ? [] : [{ ours, position, confidence: 'possible', order: -within }];
  });
}

/**
 * The length in characters of the longest synonym that the name contains as whole words; very short synonyms do not
 * count.
 */
function longestWithin(plain: string, synonyms: readonly string[]): number | undefined {
  const lengths = synonyms
    .filter((synonym) => synonym.length >= MIN_CHARACTERS && ` ${plain} `.includes(` ${synonym} `))
    .map((synonym) => synonym.length);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

const MIN_CHARACTERS = 4;
