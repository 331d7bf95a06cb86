import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireProposal } from './wire-proposal.ts';

type ProposalLinkProps = {
  readonly proposal: WireProposal;
  /** The page on which it is listed, and opened. */
  readonly on: '/usage/proposals' | '/partners/$partnerId/proposals';
};

/** The song of a proposal, which opens the proposal on the page where it is listed. */
export function ProposalLink({ proposal: { id, title, artist }, on }: ProposalLinkProps) {
  return (
    <>
      <Link
        from={on}
        to={on}
        search={(before) => ({ ...before, proposal: id })}
        className={`${textLinkClass} line-clamp-2 break-words`}
      >
        {title ?? t`Untitled`}
      </Link>
      {artist === null ? null : <span className="line-clamp-1 text-xs text-ink-faint">{artist}</span>}
    </>
  );
}
