import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { readMessage } from './read-message.ts';

/**
 * Reads a MeadMessage of DDEX MEAD 1.0 to 1.1: first the message, then works that only enrich (titles, misspelt ones
 * too, identifiers, writers that have an IPI) and recordings that link an ISRC to a work. It never creates a right:
 * no share has a percentage. Refusals are those of {@link readErn}. Elements by version: `docs/formats/mead.md`.
 *
 * @example
 * for await (const row of readMead(object.Body, { territory: 'GH' })) if (row.kind === 'record') hints.push(row.record);
 */
export const readMead: RepertoireReader = (source, options) =>
  readMessage(source, { ...options, format: 'MEAD' });
