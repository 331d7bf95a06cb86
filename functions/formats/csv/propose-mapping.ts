import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { COLUMN_SYNONYMS, type OurColumn } from './column-synonyms.ts';
import { plainName } from './plain-name.ts';

/** How sure a proposal is: our own name, a name that is known for it, or words that point to it. */
export type Confidence = 'certain' | 'likely' | 'possible';

export type ProposedMapping = {
  /** Ours to theirs, as a partner's mapping has it. */
  readonly mapping: ColumnMapping;
  readonly confidence: Readonly<Partial<Record<OurColumn, Confidence>>>;
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
  const names = header.map((name) => name.trim());
  const candidates = names.flatMap((name, position) => (name === '' ? [] : candidatesOf(name, position)));
  const chosen = new Map<OurColumn, Candidate>();
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
  readonly ours: OurColumn;
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

const OURS = Object.entries(COLUMN_SYNONYMS).map(([ours, synonyms]) => ({ ours, synonyms }));

function candidatesOf(name: string, position: number): readonly Candidate[] {
  const plain = plainName(name);
  return OURS.flatMap(({ ours, synonyms }): Candidate[] => {
    if (!isOurs(ours)) return [];
    if (plain === plainName(ours)) return [{ ours, position, confidence: 'certain', order: 0 }];
    const known = synonyms.indexOf(plain);
    if (known !== -1) return [{ ours, position, confidence: 'likely', order: known }];
    const within = longestWithin(plain, synonyms);
    return within === undefined ? [] : [{ ours, position, confidence: 'possible', order: -within }];
  });
}

const isOurs = (name: string): name is OurColumn => name in COLUMN_SYNONYMS;

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
