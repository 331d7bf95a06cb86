import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { chance, commonFirst } from '#tools/matching/alike/chance.ts';
import { inventedWords } from '#tools/matching/alike/invented-words.ts';

const TITLE_WORDS = 60_000;
const FIRST_NAMES = 4_000;
const LAST_NAMES = 40_000;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An invented catalogue: words and artists are as common and as rare as in real ones. The same count and seed give the
 * same works.
 */
export function* inventedCatalogue(
  count: number,
  seed: number,
): Generator<CatalogueEntry & { artist: string }> {
  const random = chance(seed);
  const words = inventedWords(TITLE_WORDS, seed + 1);
  const names = inventedWords(LAST_NAMES, seed + 2);
  const word = () =>
    random() < 0.03
      ? `${pick(words, random)}${pick(names, random)}`
      : words[commonFirst(random, words.length)];
  const artists = Math.ceil(count / 6);
  for (let at = 0; at < count; at += 1) {
    const length = Math.floor(random() * random() * 8);
    // A title of common words alone would often be just "The", so each gets one word of any frequency, at any place.
    const others = Array.from({ length }, word);
    const title = others.toSpliced(Math.floor(random() * (length + 1)), 0, pick(words, random)).join(' ');
    const artistRandom = chance(seed + 3 + Math.floor(artists * random() ** 2));
    const artist = `${names[commonFirst(artistRandom, FIRST_NAMES)]} ${pick(names, artistRandom)}`;
    yield {
      id: `wrk_${ulid(at, random)}`,
      title,
      artist,
      iswc: iswc(at),
      ...(random() < 0.5 && { isrcs: [`GH${pad(at % 999, 3)}26${pad(at % 99_999, 5)}`] }),
      durationSeconds: 120 + Math.floor(random() * 240),
    };
  }
}

const pick = (of: readonly string[], random: () => number) => of[Math.floor(random() * of.length)] ?? '';
const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Ten characters of time, a thousand works a second, and sixteen of chance. */
function ulid(at: number, random: () => number): string {
  let time = '';
  for (let rest = 1_700_000_000_000 + at; time.length < 10; rest = Math.floor(rest / 32)) {
    time = ALPHABET.charAt(rest % 32) + time;
  }
  for (let more = 0; more < 16; more += 1) time += ALPHABET.charAt(Math.floor(random() * 32));
  return time;
}

/** With the check digit of ISO 15707. */
function iswc(number: number): string {
  const digits = pad(number, 9);
  let sum = 1;
  for (let at = 0; at < 9; at += 1) sum += (at + 1) * Number(digits[at]);
  return `T${digits}${(10 - (sum % 10)) % 10}`;
}
