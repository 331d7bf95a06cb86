import { HALF, TOLERANCE, WHOLE } from '#functions/formats/cwr/rules/work-rule.ts';
import type { SoundWork } from './sound-work.ts';

/** Whether what publishers and writers own adds up (NWR T 4, 9 and 11 of 2.x), and writers have their links where they must. */
export function isSoundOwnership(work: SoundWork): boolean {
  const { publishers, writers } = work;
  let [publishedPr, publishedMr, publishedSr] = [0, 0, 0];
  for (let index = 0; index < publishers.size; index += 1) {
    const { pr, mr, sr } = publishers.at(index);
    publishedPr += pr;
    publishedMr += mr;
    publishedSr += sr;
  }
  let [writtenPr, writtenMr, writtenSr] = [0, 0, 0];
  for (let index = 0; index < writers.size; index += 1) {
    const { pr, mr, sr } = writers.at(index);
    writtenPr += pr;
    writtenMr += mr;
    writtenSr += sr;
  }
  return (
    publishedPr <= HALF + TOLERANCE &&
    (writtenPr === 0 || writtenPr >= HALF - TOLERANCE) &&
    makesWhole(publishedPr, writtenPr) &&
    makesWhole(publishedMr, writtenMr) &&
    makesWhole(publishedSr, writtenSr) &&
    (writtenPr >= WHOLE - TOLERANCE || areLinked(work))
  );
}

/** All, or nothing at all; no part of it is then too much. */
function makesWhole(published: number, written: number): boolean {
  const total = published + written;
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
