import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import type { RuleSociety } from '#functions/formats/cwr/rules/work-rule.ts';
import type { ReadingMode } from '#shared/schemas/partners.ts';
import type { CheckedEvent } from './checked-transaction.ts';
import { LineSplitter } from './line-splitter.ts';
import { Transmission } from './transmission.ts';

type Reading<T> = {
  readonly societies: readonly RuleSociety[];
  readonly mode: ReadingMode;
  /** What is wanted of each event, in its order; it is asked at once, so that records need not be kept. */
  readonly take: (event: CheckedEvent) => readonly T[];
};

/** What is wanted of a file, after each piece of it together; it stops where the rest need not be read. */
export async function* readEvents<T>(
  source: AsyncIterable<Uint8Array>,
  { societies, mode, take }: Reading<T>,
): AsyncGenerator<readonly T[]> {
  let found: T[] = [];
  const transmission = new Transmission({ societies, mode }, (event) => {
    for (const one of take(event)) found.push(one);
  });
  const lines = new LineSplitter(transmission.take);
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += CWR_LIMITS.pieceBytes) {
      lines.push(bytes.subarray(at, at + CWR_LIMITS.pieceBytes));
      if (found.length > 0) yield found;
      found = [];
      if (transmission.isGivenUp) return;
    }
  }
  lines.end();
  transmission.end();
  yield found;
}
