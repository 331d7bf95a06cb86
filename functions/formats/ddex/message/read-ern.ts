import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { readMessage } from './read-message.ts';

/**
 * Reads a NewReleaseMessage of DDEX ERN 3.4 to 4.3.2: first the message, then a record for each work and each ISRC,
 * works before the recordings of them, all stated at the time of the message. Shares are performing shares that
 * count in `territory`, exact to two decimals.
 *
 * ERN 3 lists works with right shares, or has writers hang off a recording; ERN 4 has work ids, contributors and
 * rights controllers hang off each recording. Deals and releases are passed over: they give nobody a right in a work.
 * A purge withdraws nothing, and says so. What is wrong with a recording rejects that alone; a file that is not
 * well-formed, is of another standard or version, has a DOCTYPE or goes beyond a limit ends in a diagnostic of level
 * `file`. Elements by version: `docs/formats/ern.md`.
 *
 * @example
 * for await (const row of readErn(object.Body, { territory: 'GH' })) if (row.kind === 'record') works.push(row.record);
 */
export const readErn: RepertoireReader = (source, options) =>
  readMessage(source, { ...options, format: 'ERN' });
