import { splitByShare } from '#functions/formats/dsr/split-by-share.ts';
import type { Ownership, OwningWriter } from './write-ownership.ts';
import { partyNumber } from './write-party-number.ts';

/**
 * What each writer agreed to with the others (MAN of 3.1), in hundredths of a percent in the order of the writers: its
 * own share and, in proportion to the shares, its part of what its publishers collect; what publishers collect who are
 * linked to no writer is everybody's. None where no share is known.
 */
export function manuscriptShares({ chains, writers }: Ownership): readonly number[] | undefined {
  const shares = writers.map(({ collects }) => BigInt(collects));
  const whole = chains.reduce((sum, { collects }) => sum + collects, 0) + Number(sumOf(shares));
  if (whole === 0) return undefined;
  for (const chain of chains) {
    const linked = writers.filter((writer) => writer.chain === chain);
    const of = linked.length > 0 ? linked : writers;
    for (const { writer, minor } of splitByShare(BigInt(chain.collects), weighed(of))) {
      const at = writers.indexOf(writer);
      shares[at] = (shares[at] ?? 0n) + minor;
    }
  }
  return shares.map(Number);
}

const sumOf = (parts: readonly bigint[]) => parts.reduce((sum, part) => sum + part, 0n);

/** By what they collect, or equally where nobody collects anything. */
function weighed(writers: readonly OwningWriter[]) {
  const nobody = writers.every(({ collects }) => collects === 0);
  return writers.map((writer) => ({
    writer,
    reference: partyNumber(writer.share),
    weight: nobody ? 1n : BigInt(writer.collects),
  }));
}
