import { t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import type { IssueKind } from '#shared/schemas/issues.ts';

type Way = {
  /** Where the data is from. */
  readonly from: string;
  readonly words: string;
  readonly link: LinkProps;
};
const QUEUE: Way = { from: t`Play logs`, words: t`Review queue`, link: { to: '/usage' } };

/** Where what is nobody else's is put right, kind by kind. */
const WAYS: Readonly<Partial<Record<IssueKind, Way>>> = {
  'unmatched-play': QUEUE,
  'ambiguous-match': QUEUE,
  'duration-implausible': { from: t`Play logs`, words: t`Plays`, link: { to: '/usage/plays' } },
  'no-agreement': { from: t`Agreements`, words: t`Partners`, link: { to: '/partners' } },
};

/** Where issues about nobody's data are put right; undefined where only their list says it. */
export function mendedHere(kind: IssueKind): Way | undefined {
  return WAYS[kind];
}
