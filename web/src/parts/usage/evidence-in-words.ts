import { t } from '@lingui/core/macro';
import type { Dismissal, Evidence } from '#shared/schemas/evidence.ts';

type Of<Code extends Evidence['code']> = Extract<Evidence, { readonly code: Code }>;
type Words = { readonly [Code in Evidence['code']]: string | ((evidence: Of<Code>) => string) };

const DISMISSED: Readonly<Record<Dismissal, (by: string) => string>> = {
  'not-music': (by) => t`marked as not music by ${by}`,
  ignored: (by) => t`ignored by ${by}`,
};

const WORDS: Words = {
  'title-same': t`same title`,
  'title-same-in-part': t`same title in part`,
  'title-nearly': t`title spelt nearly the same`,
  'title-part-nearly': t`part of the title spelt nearly the same`,
  'title-most-words': t`most words of the title`,
  'title-some-words': t`some words of the title`,
  'number-other': t`another number in the title`,
  'version-other': t`another version`,
  'artist-same': t`same artist`,
  'artist-nearly': t`artist spelt nearly the same`,
  'artist-named': t`artist named`,
  'artist-other': t`another artist`,
  'no-artist': t`no names to compare`,
  'no-artist-in-log': t`the log names no artist`,
  'no-artist-of-work': t`the work names no performer`,
  'length-same': t`same length`,
  'length-other': t`another length`,
  tied: t`another work is as good`,
  'title-tells-little': t`its title tells too little without the artist`,
  'nothing-alike': t`no work is enough like its title and artist`,
  'no-identifier': t`no identifier`,
  'local-work': (found) => t`${identified(found)} of a local work`,
  'partner-work': (found) => t`${identified(found)} of a partner’s work`,
  'several-works': ({ isrc, works }) => t`ISRC ${isrc ?? ''} leads to ${works} different works`,
  'unknown-identifier': (unknown) => t`${identified(unknown)} not in the repertoire`,
  'title-contradicts': ({ title }) => t`“${title}” is nothing like that work’s titles`,
  'also-called': ({ title }) => t`also called “${title}”`,
  'song-decided': ({ by, on }) => t`as ${by} decided for this title and artist on ${on}`,
  linked: ({ by }) => t`linked by ${by}`,
  dismissed: ({ by, as }) => DISMISSED[as](by),
};

/**
 * Evidence as a part of a sentence, as the API says it in English.
 *
 * @example
 * evidenceInWords({ code: 'title-nearly' }); // → 'title spelt nearly the same'
 */
export function evidenceInWords<Code extends Evidence['code']>(evidence: Of<Code> & { code: Code }): string {
  const words = WORDS[evidence.code];
  return typeof words === 'string' ? words : words(evidence);
}

function identified({ isrc, iswc }: { isrc?: string | undefined; iswc?: string | undefined }): string {
  if (isrc === undefined) return `ISWC ${iswc ?? ''}`;
  return iswc === undefined ? `ISRC ${isrc}` : t`ISRC ${isrc} and ISWC ${iswc}`;
}
