import type { DsrProfile } from '#functions/formats/dsr/dsr-profile.ts';
import type { Check } from './check.ts';
import type { DsrLine } from './dsr-line.ts';
import type { DsrFinding } from './finding.ts';

/** Decimals that amounts are added up with. */
const DECIMALS = 12;

type Whole = { readonly record: DsrLine; readonly said: bigint; found: bigint };
type Sum = DsrProfile['sums'][number];

/** The parts of a report add up exactly to their whole. */
export class SumCheck implements Check {
  readonly #checks: readonly OneSum[];

  constructor(profile: DsrProfile) {
    this.#checks = profile.sums.map((sum) => new OneSum(sum, profile.summary));
  }

  *see(record: DsrLine): Generator<DsrFinding> {
    for (const check of this.#checks) yield* check.see(record);
  }

  *end(): Generator<DsrFinding> {
    for (const check of this.#checks) yield* check.end();
  }
}

class OneSum {
  readonly #sum: Sum;
  readonly #isOfSummaries: boolean;
  readonly #wholes = new Map<string, Whole>();

  constructor(sum: Sum, summary: string) {
    this.#sum = sum;
    this.#isOfSummaries = sum.whole[0] === summary;
  }

  *see(record: DsrLine): Generator<DsrFinding> {
    const { parts, whole } = this.#sum;
    if (record.code === whole[0]) {
      if (!this.#isOfSummaries) yield* this.end();
      const key = this.#isOfSummaries ? record.value('SummaryRecordId') : '';
      this.#wholes.set(key, { record, said: exactly(record.value(whole[1])), found: 0n });
    }
    if (record.code === parts[0]) {
      const into = this.#wholes.get(this.#isOfSummaries ? this.#summaryOf(record) : '');
      if (into !== undefined) into.found += exactly(record.value(parts[1]));
    }
  }

  /** Reports the wholes so far that differ from the sum of their parts, and forgets them. */
  *end(): Generator<DsrFinding> {
    const { parts, whole } = this.#sum;
    for (const { record, said, found } of this.#wholes.values()) {
      if (said === found) continue;
      const message = `${whole[1]} is ${readable(said)}; ${parts[1]} of its ${parts[0]} add up to ${readable(found)}`;
      yield { line: record.line, cell: record.cell(whole[1]), rule: 'sum.differs', message };
    }
    this.#wholes.clear();
  }

  /** An optional reference left out means the only summary. */
  #summaryOf(record: DsrLine): string {
    const named = record.value('SummaryRecordId');
    const [only] = this.#wholes.keys();
    return named === '' && only !== undefined && this.#wholes.size === 1 ? only : named;
  }
}

/** A decimal as a whole number of its smallest units; 0 where it is invalid, which is reported elsewhere. */
function exactly(text: string): bigint {
  const match = /^(-?)(\d{1,30})(?:\.(\d{1,12}))?$/.exec(text);
  if (match === null) return 0n;
  const [, sign = '', whole = '', part = ''] = match;
  const units = BigInt(whole + part.padEnd(DECIMALS, '0'));
  return sign === '-' ? -units : units;
}

function readable(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(DECIMALS + 1, '0');
  const part = digits.slice(-DECIMALS).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}${part === '' ? '' : `.${part}`}`;
}
