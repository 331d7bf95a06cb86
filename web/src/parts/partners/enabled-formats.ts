/**
 * The formats that are enabled, in the order of their table; none named means every one there is.
 *
 * @example
 * enabledFormats({ CSV: 'CSV', PDF: 'PDF' }, undefined); // → ['CSV', 'PDF']
 */
export function enabledFormats<F extends string>(
  words: Readonly<Record<F, string>>,
  enabled: readonly F[] | undefined,
): readonly F[] {
  const isFormat = (name: string): name is F => name in words;
  const all = Object.keys(words).filter(isFormat);
  return enabled === undefined ? all : all.filter((format) => enabled.includes(format));
}
