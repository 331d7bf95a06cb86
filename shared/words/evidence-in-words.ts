import type { Dismissal, Evidence } from '#shared/schemas/evidence.ts';

type Of<Code extends Evidence['code']> = Extract<Evidence, { readonly code: Code }>;
type Words = { readonly [Code in Evidence['code']]: string | ((evidence: Of<Code>) => string) };

const DISMISSED: Readonly<Record<Dismissal, string>> = {
  'not-music': 'marked as not music',
  ignored: 'ignored',
};

const WORDS: Words = {
  'title-same': 'same title',
  'title-same-in-part': 'same title in part',
  'title-nearly': 'title spelt nearly the same',
  'title-part-nearly': 'part of the title spelt nearly the same',
  'title-most-words': 'most words of the title',
  'title-some-words': 'some words of the title',
  'number-other': 'another number in the title',
  'version-other': 'another version',
  'artist-same': 'same artist',
  'artist-nearly': 'artist spelt nearly the same',
  'artist-named': 'artist named',
  'artist-other': 'another artist',
  'no-artist': 'no names to compare',
  'no-artist-in-log': 'the log names no artist',
  'no-artist-of-work': 'the work names no performer',
  'length-same': 'same length',
  'length-other': 'another length',
  tied: 'another work is as good',
  'title-tells-little': 'its title tells too little without the artist',
  'nothing-alike': 'no work is enough like its title and artist',
  'no-identifier': 'no identifier',
  'local-work': (found) => `${identified(found)} of a local work`,
  'partner-work': (found) => `${identified(found)} of a partner’s work`,
  'several-works': ({ isrc, works }) => `ISRC ${isrc} leads to ${works} different works`,
  'unknown-identifier': (unknown) => `${identified(unknown)} not in the repertoire`,
  'title-contradicts': ({ title }) => `“${title}” is nothing like that work’s titles`,
  'also-called': ({ title }) => `also called “${title}”`,
  'song-decided': ({ by, on }) => `as ${by} decided for this title and artist on ${on}`,
  linked: ({ by }) => `linked by ${by}`,
  dismissed: ({ by, as }) => `${DISMISSED[as]} by ${by}`,
};

/**
 * Evidence as a part of a sentence.
 *
 * @example
 * evidenceInWords({ code: 'title-nearly' }); // → 'title spelt nearly the same'
 */
export function evidenceInWords<Code extends Evidence['code']>(evidence: Of<Code> & { code: Code }): string {
  const words = WORDS[evidence.code];
  return typeof words === 'string' ? words : words(evidence);
}

function identified({ isrc, iswc }: { isrc?: string | undefined; iswc?: string | undefined }): string {
  return [isrc === undefined ? '' : `ISRC ${isrc}`, iswc === undefined ? '' : `ISWC ${iswc}`]
    .filter((name) => name !== '')
    .join(' and ');
}
