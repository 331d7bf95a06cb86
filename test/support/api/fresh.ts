let last = 0;
const next = (): number => {
  last += 1;
  return last;
};
const LETTERS = 26;
const letter = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + (place % LETTERS));

/** Names that nothing in this test file has yet, so that no proof depends on another. */
export const fresh = {
  /** 500 and above: no society that the quarter uses. */
  societyCode: () => String(500 + next()),
  artistReference: () => `A-${next()}`,
  stationId: () => `ST-${next()}`,
  /** Codes below Q: Ghana belongs to the quarter alone. */
  territory: () => {
    const place = next();
    return `${letter(16 + (Math.floor(place / LETTERS) % 10))}${letter(place)}`;
  },
  isrc: () => `GHZ0126${String(next()).padStart(5, '0')}`,
  word: () => `n${next()}`,
};
