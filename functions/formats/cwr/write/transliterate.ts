/** Letters of Twi, Ga, Ewe, Hausa and of Europe that have no decomposition, in upper case. */
const LETTERS: Readonly<Record<string, string>> = {
  Ɛ: 'E',
  Ɔ: 'O',
  Ŋ: 'N',
  Ɖ: 'D',
  Ƒ: 'F',
  Ɣ: 'G',
  Ʋ: 'V',
  Ɓ: 'B',
  Ɗ: 'D',
  Ƙ: 'K',
  Ƴ: 'Y',
  Ə: 'E',
  Ɩ: 'I',
  Ø: 'O',
  Æ: 'AE',
  Œ: 'OE',
  ẞ: 'SS',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ħ: 'H',
};

/** Signs that stand for one of ASCII. Ellipses, ligatures and full-width forms decompose by themselves. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u02bb': "'",
  '\u00b4': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2044': '/',
};

const IN_NAMES = "A-Z0-9 !#$%&'()+\\-./?@`";
const IN_TITLES = `${IN_NAMES}"*,:;<=>[\\\\\\]^_{}~`;

/** The characters that CWR allows in names and in titles without naming a character set: those of them that ASCII has. */
const OUTSIDE = {
  name: new RegExp(`[^${IN_NAMES}]`, 'g'),
  title: new RegExp(`[^${IN_TITLES}]`, 'gu'),
} as const;

/**
 * A text in the letters that CWR allows (2.x table of the CIS character set; 3.x is held to the same): upper case,
 * without marks, with the nearest letter for those of Ghana's and Europe's languages and plain quotes and dashes.
 * Whatever has no nearest letter is left out, never replaced by a sign; a text of another script comes out empty.
 *
 * @example
 * transliterate('Ɛhɔ Yɛ Fɛ – “Live”', 'title') // → 'EHO YE FE - "LIVE"'
 * transliterate('Łukasz Dvořák, Jr', 'name') // → 'LUKASZ DVORAK JR'
 */
export function transliterate(text: string, into: keyof typeof OUTSIDE): string {
  return text
    .replace(
      /\p{Pd}|[\p{Pi}\p{Pf}\u201a\u201e\u02bb\u02bc\u00b4\u2032\u2212]/gu,
      (sign) => SIGNS[sign] ?? sign,
    )
    .normalize('NFKD')
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? SIGNS[letter] ?? (/\s/.test(letter) ? ' ' : ''))
    .replace(/[\t\n\v\f\r]/g, ' ')
    .replace(OUTSIDE[into], '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
