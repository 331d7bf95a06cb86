import type { proposeDecidedShares } from '#shared/contract/decided-shares.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import type { Said } from './said-shares.ts';

type ShareValues = {
  name: string;
  ipi: string;
  role: string;
  societyCode: string;
  artistReference: string;
  percent: string;
};
/** Decided shares as their form holds them: everything is text. */
export type DecisionValues = {
  shares: ShareValues[];
  from: string;
  to: string;
  evidence: string;
  reason: string;
};

export const NEW_SHARE: ShareValues = {
  name: '',
  ipi: '',
  role: 'CA',
  societyCode: '',
  artistReference: '',
  percent: '',
};

/** What one side says, to begin the form with. */
export function shareValues({ shares }: Pick<Said, 'shares'>): ShareValues[] {
  return shares.map(({ name, ipi = '', role, societyCode = '', artistReference = '', percent }) => ({
    ...{ name, ipi, role, societyCode, artistReference, percent },
  }));
}

/** The decision as the API takes it; fields left empty are left out. */
export function decisionBody({ shares, ...values }: DecisionValues): WireBodyOf<typeof proposeDecidedShares> {
  const { to, ...rest } = values;
  return { ...rest, ...(to === '' ? {} : { to }), shares: shares.map(withoutBlanks) };
}

/** What shares make together, as it is typed: a text that is no number counts for nothing. */
export function totalOf(shares: readonly Pick<ShareValues, 'percent'>[]): string {
  const hundredths = shares.reduce((sum, { percent }) => sum + (Math.round(Number(percent) * 100) || 0), 0);
  return (hundredths / 100).toFixed(2);
}
