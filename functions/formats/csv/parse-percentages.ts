/**
 * The `shares` column: percentages in the order of the parties, separated by `;`, with two decimals each; undefined if
 * there are none. With a scale of 200 writers and publishers make 100 each, so each percentage is halved, exactly. A
 * wrong column gives a sentence that says why.
 *
 * @example
 * parsePercentages('100;75;25', { parties: 3, scale: 200 });
 * // → { percents: ['50.00', '37.50', '12.50'] }
 */
export function parsePercentages(
  text: string,
  { parties, scale, hasDecimalComma = false }: Options,
): { readonly percents: readonly string[] | undefined } | { readonly wrong: string } {
  const plain = hasDecimalComma ? text.replaceAll(',', '.') : text;
  const entries = plain.split(';').map((entry) => entry.trim());
  if (entries.every((entry) => entry === '')) return { percents: undefined };
  if (entries.length === parties + 1 && entries.at(-1) === '') entries.pop();
  if (entries.length !== parties) {
    return { wrong: `${entries.length} shares for ${parties} writers and publishers` };
  }
  if (!Number.isInteger(scale) || scale < 1) {
    return { wrong: `the mapping’s shareScale ${scale} is not a whole number above 0` };
  }
  const percents: string[] = [];
  for (const entry of entries) {
    const hundredths = parseHundredths(entry);
    if (hundredths === undefined) {
      return { wrong: `“${entry}” is not a percentage from 0 to 100 with at most two decimals` };
    }
    const scaled = (hundredths * 100) / scale;
    if (!Number.isInteger(scaled)) return { wrong: `${entry} of ${scale} has more than two decimals` };
    percents.push(`${Math.trunc(scaled / 100)}.${String(scaled % 100).padStart(2, '0')}`);
  }
  return { percents };
}

type Options = {
  readonly parties: number;
  readonly scale: number;
  /** Whether `33,33` is a percentage too, as in files whose values a semicolon separates. */
  readonly hasDecimalComma?: boolean;
};

function parseHundredths(text: string): number | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null) return undefined;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths <= 10_000 ? hundredths : undefined;
}
