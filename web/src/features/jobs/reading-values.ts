import type { JobKind } from '#shared/schemas/jobs.ts';
import type { MappingProposal } from '#shared/schemas/proposals.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { meaningsOf } from './meanings-of.ts';
import { readingSettings } from './reading-settings.ts';

/** How a table is read, as its form holds it: a column or a setting for each of ours, or an empty text. */
export type ReadingValues = { readonly mapping: Record<string, string>; readonly remember: boolean };
type Proposed = Pick<MappingProposal, 'mapping' | 'confidence' | 'questions'>;

/** Settings that are numbers on the wire. */
const NUMBERS: readonly string[] = ['shareScale'];

/** What the form begins with: the proposal, what is usual where it says nothing, and nothing where it asks. */
export function readingValues(kind: JobKind, proposal: Proposed): ReadingValues {
  const columns = Object.keys(meaningsOf({ kind, proposal })).map((ours) => [ours, '']);
  const settings = Object.entries(readingSettings(kind)).map(([name, { usual }]) => [name, usual]);
  const proposed = Object.entries(proposal.mapping).map(([ours, theirs]) => [ours, String(theirs)]);
  const asked = proposal.questions
    .filter(({ field }) => proposal.mapping[field] === undefined)
    .map(({ field }) => [field, '']);
  return {
    mapping: Object.fromEntries([...columns, ...settings, ...proposed, ...asked]),
    remember: true,
  };
}

/** The mapping to send: what is chosen, without settings that nobody spoke of and that are as usual. */
export function readingMapping(
  { mapping }: Pick<ReadingValues, 'mapping'>,
  kind: JobKind,
  proposal: Proposed,
): ColumnMapping {
  const settings = readingSettings(kind);
  const isAsked = new Set(proposal.questions.map(({ field }) => field));
  const said = Object.entries(mapping).filter(([ours, theirs]) => {
    const isUsual = settings[ours]?.usual === theirs;
    return theirs !== '' && (!isUsual || isAsked.has(ours) || proposal.mapping[ours] !== undefined);
  });
  return Object.fromEntries(
    said.map(([ours, theirs]) => [ours, NUMBERS.includes(ours) ? Number(theirs) : theirs]),
  );
}
