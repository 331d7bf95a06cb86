import type { AllocatedPlay, Allocation, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type { WorkId } from '#shared/ids.ts';

/** A share of a play: the place of its claim in the part, what the play weighs in it and what it brought to it. */
type ShareRow = readonly [claim: number, units: string, amountMinor: string];
/** A play without the names of its facts, for a quarter has millions; `place` is its place among the station's plays. */
type PlayRow = readonly [
  place: number,
  playId: string,
  playedAt: string,
  date: string,
  pool: PoolKind,
  durationSeconds: number,
  isrc: string | null,
  title: string | null,
  artist: string | null,
  workId: WorkId | null,
  tariff: number,
  multiplier: string,
  units: string,
  amountMinor: string,
  shares: readonly ShareRow[],
];

/** What a station's plays brought to the payees of one part: each play once, with its shares in their claims alone. */
export type UsesPart = Pick<
  Allocation,
  'stationId' | 'stationName' | 'currency' | 'shareUnits' | 'tariffs'
> & {
  /** The references of the claims that shares name by their place. */
  readonly claims: readonly string[];
  /** In the order of their times, then of their ids. */
  readonly plays: readonly PlayRow[];
};
/** A play of a part, with its place among all plays of the station. */
export type PlacedPlay = { readonly place: number; readonly play: AllocatedPlay };

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** In which of so many parts a payee's claims are. */
export function partOf(payeeRef: string, parts: number): number {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(payeeRef)) hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0;
  return hash % parts;
}

/** A station's plays in parts by the payees of their claims. All parts together are the plays of the allocation. */
export function splitUses(allocation: Allocation, parts: number): readonly UsesPart[] {
  const { stationId, stationName, currency, shareUnits, tariffs } = allocation;
  const tariffAt = new Map<string, number>(tariffs.map(({ id }, at) => [id, at]));
  const split = Array.from({ length: parts }, (): { claims: string[]; plays: PlayRow[] } => ({
    claims: [],
    plays: [],
  }));
  const places = new Map<string, { readonly part: number; readonly claim: number }>();
  for (const { ref, payeeRef } of allocation.claims) {
    const part = partOf(payeeRef, parts);
    places.set(ref, { part, claim: (split[part]?.claims.push(ref) ?? 0) - 1 });
  }
  for (const [at, play] of allocation.plays.entries()) {
    const ofParts = new Map<number, ShareRow[]>();
    for (const { ref, units, amountMinor } of play.shares) {
      const place = places.get(ref);
      invariant(place !== undefined, 'a play is shared by claims of its station');
      const rows = ofParts.get(place.part) ?? [];
      rows.push([place.claim, units, amountMinor]);
      ofParts.set(place.part, rows);
    }
    for (const [part, shares] of ofParts)
      split[part]?.plays.push(playRow(at, play, { tariff: tariffAt.get(play.tariffId) ?? 0, shares }));
  }
  return split.map(({ claims, plays }) => ({
    ...{ stationId, stationName, currency, shareUnits, tariffs, claims },
    plays: plays.toSorted((a, b) => compareUtf8(a[2], b[2]) || compareUtf8(a[1], b[1])),
  }));
}

function playRow(
  place: number,
  play: AllocatedPlay,
  { tariff, shares }: { readonly tariff: number; readonly shares: readonly ShareRow[] },
): PlayRow {
  const { playId, playedAt, date, pool, durationSeconds, multiplier, units, amountMinor } = play;
  const { isrc = null, title = null, artist = null, workId = null } = play;
  return [
    ...([place, playId, playedAt, date, pool, durationSeconds] as const),
    ...([isrc, title, artist, workId, tariff, multiplier, units, amountMinor, shares] as const),
  ];
}

/** The plays of a part, in its order. */
export function* playsOfPart({ tariffs, claims, plays }: UsesPart): Generator<PlacedPlay> {
  for (const row of plays) {
    const [place, playId, playedAt, date, pool, durationSeconds, isrc, title, artist, workId] = row;
    const [, , , , , , , , , , tariffAt, multiplier, units, amountMinor, shares] = row;
    const tariff = tariffs[tariffAt];
    invariant(tariff !== undefined, 'a part has the tariffs of its plays');
    yield {
      place,
      play: {
        ...{ playId, playedAt, date, pool, durationSeconds },
        ...(isrc !== null && { isrc }),
        ...(title !== null && { title }),
        ...(artist !== null && { artist }),
        ...(workId !== null && { workId }),
        ...{ tariffId: tariff.id, multiplier, units, amountMinor },
        shares: shares.map(([claim, weight, minor]) => ({
          ...{ ref: claims[claim] ?? '', units: weight, amountMinor: minor },
        })),
      },
    };
  }
}

/** All plays of a station from all of its parts, as they were counted, with their shares in the order of their references. */
export function joinUses(parts: readonly UsesPart[]): readonly AllocatedPlay[] {
  const plays = new Map<number, AllocatedPlay>();
  for (const part of parts) {
    for (const { place, play } of playsOfPart(part)) {
      const known = plays.get(place);
      plays.set(place, known === undefined ? play : { ...known, shares: [...known.shares, ...play.shares] });
    }
  }
  return [...plays]
    .toSorted(([a], [b]) => a - b)
    .map(([, play]) => ({ ...play, shares: play.shares.toSorted((a, b) => compareUtf8(a.ref, b.ref)) }));
}
