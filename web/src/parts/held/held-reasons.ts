import { t } from '@lingui/core/macro';
/** Why money is held, what that means, and what releases it (royalty rules §9.2). */
export type HeldReasonWords = {
  readonly name: string;
  readonly released: string;
  /** Where one does that. */
  readonly go: { readonly words: string; readonly to: '/usage' | '/issues' | '/affiliations' | '/partners' };
};

const SHARES = { words: t`Go to works in question`, to: '/issues' } as const;
const AFFILIATIONS = { words: t`Go to affiliations`, to: '/affiliations' } as const;
const PARTNERS = { words: t`Go to partners`, to: '/partners' } as const;

export const HELD_REASONS = {
  unidentified: {
    name: t`Work not identified`,
    released: t`A play that finds its work releases its part.`,
    go: { words: t`Go to plays that wait`, to: '/usage' },
  },
  'share-missing': {
    name: t`Share missing`,
    released: t`Two people decide the shares of the work.`,
    go: SHARES,
  },
  'share-conflict': {
    name: t`Shares in conflict`,
    released: t`Two people decide the shares of the work.`,
    go: SHARES,
  },
  'society-unknown': {
    name: t`Society not known`,
    released: t`An affiliation says whose the party is, or two people decide the shares.`,
    go: AFFILIATIONS,
  },
  unaffiliated: {
    name: t`Party without society`,
    released: t`An affiliation says that the party has joined a society.`,
    go: AFFILIATIONS,
  },
  unrepresented: {
    name: t`Society not represented`,
    released: t`An agreement with the society, entered as a partner, that pays held plays.`,
    go: PARTNERS,
  },
  'no-agreement': {
    name: t`No agreement in force`,
    released: t`An agreement of the partner that pays held plays.`,
    go: PARTNERS,
  },
} as const satisfies Readonly<Record<string, HeldReasonWords>>;

export type HeldReasonName = keyof typeof HELD_REASONS;

/** The same by name alone, for a filter. */
export const HELD_REASON_NAMES: Readonly<Record<HeldReasonName, string>> = {
  unidentified: HELD_REASONS.unidentified.name,
  'share-missing': HELD_REASONS['share-missing'].name,
  'share-conflict': HELD_REASONS['share-conflict'].name,
  'society-unknown': HELD_REASONS['society-unknown'].name,
  unaffiliated: HELD_REASONS.unaffiliated.name,
  unrepresented: HELD_REASONS.unrepresented.name,
  'no-agreement': HELD_REASONS['no-agreement'].name,
};
