/** Characters of a submitter's work number in work headers. */
const SUBMITTER_LENGTH = 14;
/** Characters of a recipient's number in acknowledgements. */
const RECIPIENT_LENGTH = 20;

/**
 * The number by which we register a work: the last fourteen characters of our id, which is where a ULID has its
 * randomness. It is the end of {@link recipientNumber}, so either leads to the other.
 */
export const submitterWorkNumber = (workId: string): string => endOf(workId, SUBMITTER_LENGTH);

/**
 * The number by which we acknowledge a work: the last twenty characters of our id. A ULID has 26, of which the first
 * six are the coarse part of its time, so what is left stays unique.
 *
 * @example
 * recipientNumber('wrk_01KDVZ0123456789ABCDEFGHJK') // → '0123456789ABCDEFGHJK'
 */
export const recipientNumber = (workId: string): string => endOf(workId, RECIPIENT_LENGTH);

const endOf = (workId: string, length: number) =>
  workId
    .replace(/^[a-z]+_/, '')
    .replace(/[^\x21-\x7e]/g, '-')
    .slice(-length);
