import { HALF, TOLERANCE, WHOLE } from '#functions/formats/cwr/rules/work-rule.ts';
import type { SoundWork } from './sound-work.ts';

/** Whether what publishers and writers own adds up (NWR T 4, 9 and 11 of 2.x), and writers have their links where they must. */
export function isSoundOwnership(work: SoundWork): boolean {
  const { owned: published } = work.publishers;
  const { owned: written } = work.writers;
  return (
    published.pr <= HALF + TOLERANCE &&
    (written.pr === 0 || written.pr >= HALF - TOLERANCE) &&
    makesWhole(published.pr + written.pr) &&
    makesWhole(published.mr + written.mr) &&
    makesWhole(published.sr + written.sr) &&
    (written.pr >= WHOLE - TOLERANCE || areLinked(work))
  );
}

/** All, or nothing at all; no part of it is then too much. */
function makesWhole(total: number): boolean {
  return total === 0 || (total >= WHOLE - TOLERANCE && total <= WHOLE + TOLERANCE);
}

/** Whether every writer that is controlled has a link. Links stand in the order of their writers. */
function areLinked({ writers, links, linkedWriter }: SoundWork): boolean {
  let link = 0;
  for (let index = 0; index < writers.size; index += 1) {
    const isLinked = link < links && linkedWriter[link] === index;
    if (!isLinked && writers.at(index).isControlled) return false;
    while (link < links && linkedWriter[link] === index) link += 1;
  }
  return true;
}
