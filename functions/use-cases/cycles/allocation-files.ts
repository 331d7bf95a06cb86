import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { splitWorks } from '#functions/domain/cycles/claimed-works.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';
import { type PlayedByTime, playedByTime } from '#functions/domain/cycles/played-by-time.ts';
import { type Points, pointsOf } from '#functions/domain/cycles/points-of.ts';
import { joinUses, splitUses } from '#functions/domain/cycles/uses-part.ts';
import type { World } from '#functions/ports/world.ts';
import { frozenText, type Kept, readShares, readUses } from '#functions/use-cases/cycles/frozen-files.ts';
import type { StationShares } from '#functions/use-cases/cycles/frozen-shares.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';

/** A file as it is to be written. */
type Text = Kept & { readonly text: string };
type SharedOut = {
  readonly shares: StationShares;
  readonly points: Points | undefined;
  /** The allocation, which names the others by their hashes. */
  readonly allocation: Text;
  /** The plays and works of each part. */
  readonly parts: readonly Text[];
  readonly played: PlayedByTime;
};
type Place = {
  /** The key of the allocation; parts lie beside it. */
  readonly key: string;
  /** Into how many parts, by their payees, plays and works are written. */
  readonly parts: number;
};

/** Shares out a station from its manifest; gives the files of it. The same manifest gives the same bytes. */
export function allocationFiles(manifest: StationManifest, { key, parts }: Place): SharedOut {
  const allocation = apportionStation(manifest);
  const { plays, ...head } = allocation;
  const beside = (name: string) => `${partsFolder(key)}${name}.json`;
  const uses = splitUses(allocation, parts).map((content, part) =>
    textOf(beside(`uses-${part}`), frozenText({ file: 'uses', content })),
  );
  const works = splitWorks(manifest, allocation, parts).map((of, part) =>
    textOf(beside(`works-${part}`), frozenText({ file: 'works', content: { works: of } })),
  );
  const shares: StationShares = {
    ...head,
    playMinor: String(plays.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n)),
    seconds: playedSeconds(manifest),
    parts: uses.map((of, part) => ({ uses: keptOf(of), works: keptOf(works[part] ?? of) })),
  };
  return {
    shares,
    points: pointsOf(allocation),
    allocation: textOf(key, frozenText({ file: 'allocation', content: shares })),
    parts: [...uses, ...works],
    played: playedByTime(manifest.plays, plays),
  };
}

/** Where the parts of an allocation lie, by its key. */
export const partsFolder = (key: string): string => key.replace(/\.json$/, '/');

const textOf = (key: string, text: string): Text => ({ key, text, sha256: sha256Of(text) });
const keptOf = ({ key, sha256 }: Text): Kept => ({ key, sha256 });

/** The seconds of plays that no person dismissed, and of those of them that have a work. */
function playedSeconds({ plays }: StationManifest): StationShares['seconds'] {
  const seconds = { total: 0, matched: 0 };
  for (const { dismissed, durationSeconds, workId } of plays) {
    if (dismissed === true) continue;
    seconds.total += durationSeconds;
    if (workId !== undefined) seconds.matched += durationSeconds;
  }
  return seconds;
}

/** All of a station's allocation, with its plays: for what works on one station as a whole. */
export async function readAllocation(
  world: Pick<World, 'files' | 'settings'>,
  kept: Kept,
): Promise<Allocation> {
  const { playMinor: _sum, seconds: _seconds, parts, ...head } = await readShares(world, kept);
  const uses = [];
  for (const part of parts) uses.push(await readUses(world, part.uses));
  return { ...head, plays: joinUses(uses) };
}
