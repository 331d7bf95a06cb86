import { apportion } from '#functions/domain/cycles/apportion.ts';
import {
  decimal,
  type Fraction,
  fraction,
  roundHalfEven,
  times,
  ZERO,
} from '#functions/domain/cycles/fraction.ts';
import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import type { MergedLine } from '#functions/domain/cycles/merge-lines.ts';
import type { FeeSource } from '#shared/schemas/line-items.ts';

/** Which percent applies, and who set it. */
export type FeeRate = { readonly percent: string; readonly source: FeeSource };

/** The fees of everyone: an override for this close, the cycle's default, the system's, and the local artists'. */
export type FeePolicy = {
  readonly override?: string | undefined;
  readonly cycleDefault?: string | undefined;
  readonly systemDefault: string;
  readonly localArtists: string;
};

export type LineWithFee = MergedLine & {
  readonly feeMinor: bigint;
  readonly netMinor: bigint;
  readonly fee: FeeRate & {
    readonly payeeGrossMinor: bigint;
    readonly payeeFeeMinor: bigint;
    /** Of an adjustment: what was taken before of that fee. */
    readonly takenMinor?: bigint;
    readonly exact: Fraction;
    readonly remainderUnit: boolean;
  };
};

/** The part of a line whose gross is 0. */
const NOTHING = { minor: 0n, exact: ZERO, remainderUnit: false };
const NO_FEE: FeeRate = { percent: '0', source: 'held' };

/** The first percent that is set: override, agreement, partner, cycle, system (royalty rules §5). */
export function feeRate(
  line: Pick<MergedLine, 'payee' | 'agreementId' | 'termsFrom'>,
  partners: readonly FrozenPartner[],
  policy: FeePolicy,
): FeeRate {
  if (line.payee.kind === 'held') return NO_FEE;
  if (line.payee.kind === 'artist') return { percent: policy.localArtists, source: 'local-artists' };
  if (policy.override !== undefined) return { percent: policy.override, source: 'override' };
  const partner = partners.find(({ id }) => id === line.payee.id);
  const agreement = partner?.agreements.find(({ id }) => id === line.agreementId);
  const terms = agreement?.terms.find(({ termsFrom }) => termsFrom === line.termsFrom);
  return rateWithoutOverride(terms, partner, policy);
}

type MaySetPercent<Name extends string> = { readonly [Key in Name]?: string | undefined } | undefined;

/** The percent that applies to terms of a partner's agreement where no override is given: the first that is set. */
export function rateWithoutOverride(
  terms: MaySetPercent<'adminFeePercent'>,
  partner: MaySetPercent<'defaultAdminFeePercent'>,
  { cycleDefault, systemDefault }: Pick<FeePolicy, 'cycleDefault' | 'systemDefault'>,
): FeeRate {
  if (terms?.adminFeePercent !== undefined) return { percent: terms.adminFeePercent, source: 'agreement' };
  if (partner?.defaultAdminFeePercent !== undefined)
    return { percent: partner.defaultAdminFeePercent, source: 'partner' };
  if (cycleDefault !== undefined) return { percent: cycleDefault, source: 'cycle' };
  return { percent: systemDefault, source: 'system' };
}

/**
 * Takes the admin fee once per payee and terms, on the sum of its lines, rounded, and apportions it over the
 * lines in proportion to their gross (royalty rules §5). Net = gross − fee on every line.
 */
export function takeFees(
  lines: readonly MergedLine[],
  rateOf: (line: MergedLine) => FeeRate,
): readonly LineWithFee[] {
  const groups = Map.groupBy(lines, (line) => groupOf(line));
  const withFees = new Map<string, LineWithFee>();
  for (const group of groups.values()) for (const line of feesOf(group, rateOf)) withFees.set(line.ref, line);
  return lines.flatMap((line) => withFees.get(line.ref) ?? []);
}

/** The payee and the terms under which lines have one fee together. */
export const groupOf = ({
  payeeRef,
  agreementId,
  termsFrom,
}: Pick<MergedLine, 'payeeRef' | 'agreementId' | 'termsFrom'>): string =>
  [payeeRef, agreementId, termsFrom].filter((part) => part !== undefined).join('|');

function feesOf(group: readonly MergedLine[], rateOf: (line: MergedLine) => FeeRate): readonly LineWithFee[] {
  const [first] = group;
  if (first === undefined) return [];
  const rate = rateOf(first);
  const payeeGrossMinor = group.reduce((sum, line) => sum + line.grossMinor, 0n);
  const payeeFeeMinor = percentOf(payeeGrossMinor, rate.percent);
  const portions = apportion(
    payeeFeeMinor,
    group.map(({ ref, grossMinor }) => ({ ref, weight: fraction(grossMinor, 1n) })),
  );
  const byRef = new Map(portions.map((portion) => [portion.ref, portion]));
  return group.map((line) => {
    const { minor: feeMinor, exact, remainderUnit } = byRef.get(line.ref) ?? NOTHING;
    return {
      ...line,
      feeMinor,
      netMinor: line.grossMinor - feeMinor,
      fee: { ...rate, payeeGrossMinor, payeeFeeMinor, exact, remainderUnit },
    };
  });
}

/** That percent of an amount, rounded half-even to the minor unit. */
export function percentOf(minor: bigint, percent: string): bigint {
  return roundHalfEven(times(fraction(minor, 100n), decimal(percent)));
}
