const MAX_LENGTH = 160;
/** Letters of Twi, Ga, Ewe and of Europe that NFKD leaves as they are. */
const LETTERS: Readonly<Record<string, string>> = {
  ɛ: 'e',
  ɔ: 'o',
  ŋ: 'n',
  ɖ: 'd',
  ƒ: 'f',
  ɣ: 'g',
  ʋ: 'v',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Title and artist as one key, the same for spellings that differ in case, marks and punctuation alone: groups the queue. */
export function songKey({
  title = '',
  artist = '',
}: {
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
}): string {
  return `${plain(title)}|${plain(artist)}`.slice(0, MAX_LENGTH);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ɛɔŋɖƒɣʋøæœßłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
