const ENCODINGS = ['br', 'gzip'] as const;
/** How a reply may be compressed. */
export type Encoding = (typeof ENCODINGS)[number];
/** Less than this is not worth it: a packet holds it as it is. */
export const LEAST_COMPRESSED_BYTES = 1024;

/**
 * How a caller wants a reply compressed, by its Accept-Encoding: the one it likes best, Brotli where it does not care;
 * undefined where it takes neither (RFC 9110 §12.5.3).
 */
export function acceptedEncoding(header = ''): Encoding | undefined {
  const weights = new Map<string, number>(
    header
      .toLowerCase()
      .split(',')
      .map((each) => {
        const [name = '', ...parameters] = each.split(';').map((part) => part.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, weight === undefined ? 1 : Number(weight.slice(2))];
      }),
  );
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0;
  const [best] = ENCODINGS.toSorted((a, b) => weightOf(b) - weightOf(a));
  return best !== undefined && weightOf(best) > 0 ? best : undefined;
}
