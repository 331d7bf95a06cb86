/** A title taken apart: its pieces in order, the artists it features, and whether it starts with a track number. */
export type TitleParts = {
  readonly pieces: readonly string[];
  readonly featured: readonly string[];
  readonly trackNumber: string | undefined;
};

/**
 * Takes a title apart at dashes between words, brackets and slashes between words. Who is featured ("feat.", "ft",
 * "featuring") goes to the artists. A number at the start that looks like a track's ("004-", "07 ", "3.") is set
 * apart, never dropped: "7" and "1999" are titles.
 *
 * @example
 * splitTitle('004-Adonai (feat. Castro) - Live');
 * // → { pieces: ['Adonai', 'Live'], featured: ['Castro'], trackNumber: '004' }
 */
export function splitTitle(title: string): TitleParts {
  const featured: string[] = [];
  const bare = title.replace(FEATURED, (_, before: string, names: string) => {
    featured.push(names);
    return `${before} `;
  });
  const [, trackNumber, rest] = TRACK_NUMBER.exec(bare) ?? [];
  const pieces = (rest ?? bare).split(BETWEEN_PIECES).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return { pieces: pieces.map((piece) => piece.trim()), featured, trackNumber };
}

/** A bare "ft" after a digit is a measure: "6 ft under" features nobody, "Psalm 23 ft. Nana" does. */
const FEATURED =
  /((?:[^\d\s]|\d(?=[^\p{L}\p{N}]*?[\s([](?:feat|featuring|ft\.)))[^\p{L}\p{N}]*?[\s([])(?:feat|ft|featuring)(?:\.\s*|\s+)([^()[\]]+?)(?:[)\]]|(?=\s[-–—]\s|[([])|$)/giu;
const TRACK_NUMBER = /^\s*(0\d{1,2}(?=\s)|\d{1,3}\s*[-._)](?!\d))\s*(.*[\p{L}\p{N}].*)$/su;
const BETWEEN_PIECES = /\s[-–—~|]+\s|[()[\]{}]|\s\/\s/;
