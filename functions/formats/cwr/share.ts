import type { Share } from '#shared/schemas/repertoire.ts';
import { percentOf } from './party-facts.ts';

/** What a file says of one party's performing share of a work. */
export type Said = {
  readonly kind: Share['kind'];
  readonly name: string;
  readonly role: string;
  readonly ipi: string | undefined;
  readonly society: string | undefined;
  /** Hundredths of a percent; undefined where none is said. */
  readonly hundredths: number | undefined;
  /** 0 or undefined for none. */
  readonly chain: number | undefined;
  readonly territory: string;
};

/** The share as every format delivers it. One that says everything, as most do, is made at once. */
export function share(said: Said): Share {
  const { kind, name, role, ipi, society: societyCode, hundredths, chain, territory } = said;
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
