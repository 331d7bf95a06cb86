import type { Share } from '#shared/schemas/repertoire.ts';

/** What a file states of one party's performing share of a work. */
export type StatedShare = {
  readonly kind: Share['kind'];
  readonly name: string;
  readonly role: string;
  readonly ipi: string | undefined;
  readonly society: string | undefined;
  /** Hundredths of a percent; undefined where none is stated. */
  readonly hundredths: number | undefined;
  /** 0 or undefined for none. */
  readonly chain: number | undefined;
  readonly territory: string;
};

/** The share as every format delivers it. One that states everything, as most do, is made at once, which is quicker. */
export function share(stated: StatedShare): Share {
  const { kind, name, role, ipi, society: societyCode, hundredths, chain, territory } = stated;
  const right = 'performing';
  const isChained = chain !== undefined && chain > 0;
  const percent = hundredths === undefined ? undefined : percentOf(hundredths);
  if (ipi !== undefined && societyCode !== undefined && percent !== undefined && isChained) {
    return { kind, name, role, right, territory, ipi, societyCode, percent, chain };
  }
  const found: Share = { kind, name, role, right, territory };
  if (ipi !== undefined) found.ipi = ipi;
  if (societyCode !== undefined) found.societyCode = societyCode;
  if (percent !== undefined) found.percent = percent;
  if (isChained) found.chain = chain;
  return found;
}

/** Hundredths of a percent with two decimals: `3500` is `35.00`. */
function percentOf(hundredths: number): string {
  return PERCENTS[hundredths] ?? percentText(hundredths);
}

function percentText(hundredths: number): string {
  const parts = hundredths % 100;
  return `${Math.trunc(hundredths / 100)}.${parts < 10 ? '0' : ''}${parts}`;
}

/** All up to the whole, which a file states again and again. */
const PERCENTS: readonly string[] = Array.from({ length: 10_001 }, (_, hundredths) =>
  percentText(hundredths),
);
