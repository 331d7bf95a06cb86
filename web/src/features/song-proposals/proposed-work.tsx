import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatIswc } from '#shared/format-identifier.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireProposal } from './wire-proposal.ts';

/** The work that a proposal names: one that there is leads to its page, one that is not registered is what was written. */
export function ProposedWork({ proposal }: { readonly proposal: WireProposal }) {
  const { workId, workTitle, unregistered } = proposal;
  if (workId !== undefined)
    return (
      <Link to="/works/$workId" params={{ workId }} className={textLinkClass}>
        {workTitle ?? t`Open work`}
      </Link>
    );
  if (unregistered === undefined) return null;
  const { title, writers, iswc } = unregistered;
  const words = [title, writers, ...(iswc === undefined ? [] : [formatIswc(iswc)])].join(' · ');
  return (
    <span className="break-words">
      {words} <span className="text-ink-faint">{t`(not registered yet)`}</span>
    </span>
  );
}
