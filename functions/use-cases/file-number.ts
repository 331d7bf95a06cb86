import type { World } from '#functions/ports/world.ts';

type Needs = Pick<World, 'names'>;
/** A number of a series and the name under which it is held once. */
export type FileNumber = { readonly number: number; readonly name: string };
export const MOST_NUMBERS = 9999;

/**
 * The first free number of a series of files that a standard wants numbered, from 1 on. Numbers are taken in order, so
 * a few reads find it however many are taken. The number is not reserved here: whoever writes the file claims the name.
 */
export async function nextFileNumber({ names }: Needs, kind: string, series: string): Promise<FileNumber> {
  const nameOf = (number: number) => `${series}/${number}`;
  const isTaken = async (number: number) => (await names.holder(kind, nameOf(number))) !== undefined;
  let [taken, free] = [0, 1];
  while (free <= MOST_NUMBERS && (await isTaken(free))) [taken, free] = [free, free * 2];
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (middle <= MOST_NUMBERS && (await isTaken(middle))) taken = middle;
    else free = middle;
  }
  if (free > MOST_NUMBERS) throw new Error(`all ${MOST_NUMBERS} numbers of ${series} are taken`);
  return { number: free, name: nameOf(free) };
}
