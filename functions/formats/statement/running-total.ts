import type { Money } from '#shared/money.ts';

export type Amounts = { readonly gross: Money; readonly fee: Money; readonly net: Money };

/** Adds up gross, fee and net of what a statement lists, in minor units. */
export class RunningTotal {
  grossMinor = 0n;
  feeMinor = 0n;
  netMinor = 0n;

  add({ gross, fee, net }: Amounts): void {
    this.grossMinor += gross.minor;
    this.feeMinor += fee.minor;
    this.netMinor += net.minor;
  }

  /** What was added up, as money. */
  amounts(currency: string): Amounts {
    const money = (minor: bigint): Money => ({ minor, currency });
    return { gross: money(this.grossMinor), fee: money(this.feeMinor), net: money(this.netMinor) };
  }

  /** What is left of amounts without what was added up here. */
  takenFrom({ gross, fee, net }: Amounts): Amounts {
    return {
      gross: { ...gross, minor: gross.minor - this.grossMinor },
      fee: { ...fee, minor: fee.minor - this.feeMinor },
      net: { ...net, minor: net.minor - this.netMinor },
    };
  }

  /** Throws if the listed amounts do not add up to those of the statement: such a statement is not written. */
  mustBe(said: Amounts, what: string): void {
    const agrees =
      this.grossMinor === said.gross.minor &&
      this.feeMinor === said.fee.minor &&
      this.netMinor === said.net.minor;
    if (agrees) return;
    const found = [this.grossMinor, this.feeMinor, this.netMinor].join(', ');
    const expected = [said.gross.minor, said.fee.minor, said.net.minor].join(', ');
    throw new Error(`the ${what} add up to gross, fee, net ${found}; the statement says ${expected}`);
  }
}
