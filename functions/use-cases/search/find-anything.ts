import type { World } from '#functions/ports/world.ts';
import { candidateOf } from '#functions/use-cases/matching/candidate-of.ts';
import { searchWorks } from '#functions/use-cases/matching/search-works.ts';
import { findPayments } from '#functions/use-cases/search/find-payments.ts';
import { findRecordings } from '#functions/use-cases/search/find-recordings.ts';
import { thingsNamed } from '#functions/use-cases/search/things-named.ts';
import type { FoundThing } from '#shared/contract/search.ts';
import { formatIswc } from '#shared/format-identifier.ts';
import type { Artist } from '#shared/schemas/artists.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

type Needs = Parameters<typeof searchWorks>[0] &
  Pick<World, 'works' | 'recordings' | 'partners' | 'artists' | 'cycles' | 'payments'>;
const MAX_WORKS = 10;
const MAX_OF_A_KIND = 5;

/**
 * Finds things by name or identifier, exact matches first: payments by id or reference, recordings by ISRC, works by
 * title, names or ISWC, partners by name or society code, artists by name or reference, cycles by name.
 */
export async function findAnything(world: Needs, q: string): Promise<{ items: FoundThing[] }> {
  const [payments, recordings, works, partners, artists, cycles] = await Promise.all([
    findPayments(world, q),
    findRecordings(world, q, MAX_OF_A_KIND),
    searchWorks(world, q, MAX_WORKS),
    world.partners.all(),
    world.artists.all(),
    world.cycles.all(),
  ]);
  const known = new Set(recordings.map(({ id }) => id));
  return {
    items: [
      ...payments,
      ...recordings,
      ...works.filter(({ id }) => !known.has(id)).map(workFound),
      ...thingsNamed(partners.map(partnerFound), q, MAX_OF_A_KIND),
      ...thingsNamed(artists.map(artistFound), q, MAX_OF_A_KIND),
      ...thingsNamed(cycles.map(cycleFound), q, MAX_OF_A_KIND),
    ],
  };
}

function workFound(work: Work): FoundThing {
  const { names, iswc, title, workId: id } = candidateOf(work, { score: 1, reasons: [] });
  return {
    kind: 'work',
    id,
    title,
    note: [...names, ...(iswc === null ? [] : [formatIswc(iswc)])].join(' · '),
  };
}

/** A society is called by its code with and without leading zeros. */
function partnerFound({ id, name, societyCode, countryCode }: Partner) {
  const codes = [societyCode, String(Number(societyCode))];
  return { kind: 'partner' as const, id, title: name, note: `${societyCode} · ${countryCode}`, codes };
}

function artistFound({ id, name, reference }: Artist) {
  return { kind: 'artist' as const, id, title: name, note: reference, codes: [reference] };
}

function cycleFound({ id, name, territory, periodStart, periodEnd, status }: Cycle) {
  const note = [territory, `${periodStart} – ${periodEnd}`, status].join(' · ');
  return { kind: 'cycle' as const, id, title: name, note };
}
