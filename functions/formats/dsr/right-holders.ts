import type { Statement } from '#functions/formats/statement/statement.ts';
import { minorOf, minorToDecimal } from '#shared/money.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';

/** Somebody whose share of a work the payee is paid for. */
export type RightHolder = {
  /** What breaks ties when units are left over: the IPI, else the name. */
  readonly reference: string;
  readonly name: string;
  readonly ipi?: string;
  /** Of 100, as the work's shares have it: `33.34`. */
  readonly percent: string;
  /** Hundredths of a percent. */
  readonly weight: bigint;
};

/**
 * The right holders of the payee's part of a work: those whose shares name the payee's society, or the artist. Somebody
 * with two shares is one holder. A work without such shares was paid to the payee as a whole, who is then the only
 * holder.
 */
export function rightHolders(work: WorkSnapshot, { payee }: Statement): readonly RightHolder[] {
  const paid = work.shares.filter((share) => share.right === 'performing' && isPaidTo(share, payee.ref));
  const holders = [...Map.groupBy(paid, ({ ipi, name }) => ipi ?? name)].flatMap(([reference, shares]) => {
    const [first] = shares;
    const weight = shares.reduce((sum, { percent = '0' }) => sum + hundredths(percent), 0n);
    return first === undefined || weight === 0n
      ? []
      : [{ ...holderOf(first), reference, ...weighing(weight) }];
  });
  return holders.length > 0 ? holders : [{ reference: payee.ref, name: payee.name, ...weighing(10_000n) }];
}

function isPaidTo({ societyCode, artistReference }: Share, payeeRef: string): boolean {
  return payeeRef === `partner:${societyCode}` || payeeRef === `artist:${artistReference}`;
}

const holderOf = ({ name, ipi }: Share) => ({ name, ...(ipi !== undefined && { ipi }) });

const weighing = (weight: bigint) => ({ weight, percent: minorToDecimal(weight, TWO_DECIMALS) });

const hundredths = (percent: string) => minorOf(percent, TWO_DECIMALS);

/** A percentage has two decimals, as a currency of a hundred minor units has. */
const TWO_DECIMALS = 'GHS';
