/** Stands between a work and which of its entries it is; no id has it. */
const BETWEEN = '\u001f';
const LOCAL = 'local';

/** The id of a work's own entries: its titles. Works of the local catalogue are marked, because they come first. */
export function entryIdOfWork(workId: string, origin: 'local' | 'external'): string {
  return origin === 'local' ? `${workId}${BETWEEN}${LOCAL}` : workId;
}

/** The id of the entries of one recording of a work, which come and go by themselves. */
export function entryIdOfRecording(workId: string, isrc: string): string {
  return `${workId}${BETWEEN}${isrc}`;
}

/** The work that an entry is of. Entries of one work never compete. */
export function workOfEntry(entryId: string): string {
  const end = entryId.indexOf(BETWEEN);
  return end < 0 ? entryId : entryId.slice(0, end);
}

/** The ISRC of the recording that an entry is of, where it is of one. */
export function isrcOfEntry(entryId: string): string | undefined {
  const end = entryId.indexOf(BETWEEN);
  return end < 0 || isLocalEntry(entryId) ? undefined : entryId.slice(end + 1);
}

/** Whether an entry is of the local catalogue. */
export function isLocalEntry(entryId: string): boolean {
  return entryId.endsWith(`${BETWEEN}${LOCAL}`);
}
