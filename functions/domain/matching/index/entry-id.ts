/** Separates the work's id from the part that names one of its entries; no id contains it. */
const BETWEEN = '\u001f';
const LOCAL = 'local';

/** The id of a work's own entries: its titles. Works of the local catalogue are marked, because they come first. */
export function entryIdOfWork(workId: string, origin: 'local' | 'external'): string {
  return origin === 'local' ? `${workId}${BETWEEN}${LOCAL}` : workId;
}

/** The id of the entries of one recording of a work, which are added and removed independently of the work's own. */
export function entryIdOfRecording(workId: string, isrc: string): string {
  return `${workId}${BETWEEN}${isrc}`;
}

/** The work that an entry belongs to. Entries of one work never compete. */
export function workOfEntry(entryId: string): string {
  const end = entryId.indexOf(BETWEEN);
  return end < 0 ? entryId : entryId.slice(0, end);
}

/** The ISRC of an entry's recording; undefined if the entry is not of a recording. */
export function isrcOfEntry(entryId: string): string | undefined {
  const end = entryId.indexOf(BETWEEN);
  return end < 0 || isLocalEntry(entryId) ? undefined : entryId.slice(end + 1);
}

/** Whether an entry belongs to the local catalogue. */
export function isLocalEntry(entryId: string): boolean {
  return entryId.endsWith(`${BETWEEN}${LOCAL}`);
}
