import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';

/** The rows of a file out of an archive, and behind them why its bytes ended early. */
export async function* withTrouble<T>(
  rows: AsyncIterable<Parsed<T>>,
  trouble: () => Diagnostic | undefined,
): AsyncGenerator<Parsed<T>> {
  yield* rows;
  const diagnostic = trouble();
  if (diagnostic !== undefined) yield { kind: 'file', diagnostic };
}
