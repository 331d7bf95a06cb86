import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { Proposal } from '#functions/formats/tables/proposal.ts';

/** The rows of a table behind what was taken as given to read it, the kept mapping first. */
export async function* withAssumed<T>(
  { assumed }: Pick<Proposal, 'assumed'>,
  { isKept, rows }: { readonly isKept: boolean; readonly rows: AsyncIterable<Parsed<T>> },
): AsyncGenerator<Parsed<T>> {
  if (isKept) yield { kind: 'assumed', assumption: { code: 'stored-mapping', value: 'kept' } };
  for (const assumption of assumed) yield { kind: 'assumed', assumption };
  yield* rows;
}

/** One item as a stream. */
export async function* only<T>(one: T): AsyncGenerator<T> {
  yield one;
}
