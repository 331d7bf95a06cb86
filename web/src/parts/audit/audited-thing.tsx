import { t } from '@lingui/core/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { jobWords } from '#web/parts/jobs/job-words.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireEntry } from './say.ts';

/** What an entry is about: by its name with its amount and cycle, and leading to its page where it has one. */
export function AuditedThing({ entry }: { readonly entry: WireEntry }) {
  const { about, entityId } = entry;
  const link = pageOf(entry);
  const name = nameOf(entry) ?? entityId;
  return (
    <>
      {link === undefined ? (
        <span className={about === null ? 'break-all text-ink-faint' : undefined}>{name}</span>
      ) : (
        <Link {...link} className={textLinkClass}>
          {name}
        </Link>
      )}
      {about?.amount === undefined ? null : (
        <>
          , <Money value={about.amount} />
        </>
      )}
      {about?.cycleName === undefined ? null : `, ${about.cycleName}`}
    </>
  );
}

function nameOf({ entity, about }: WireEntry): string | undefined {
  if (about === null) return undefined;
  if (about.jobKind !== undefined) return jobWords[about.jobKind];
  const { name } = about;
  return entity === 'run' ? t`Run ${name}` : name;
}

/** The page of the thing, of those that have one. */
function pageOf({ entity, entityId: id, about }: WireEntry): LinkProps | undefined {
  if (about === null) return undefined;
  switch (entity) {
    case 'payment':
      return about.paymentKind === 'payout'
        ? { to: '/payouts/$payoutId', params: { payoutId: id } }
        : { to: '/remittances/$remittanceId', params: { remittanceId: id } };
    case 'cycle':
      return { to: '/cycles/$cycleId', params: { cycleId: id } };
    case 'run':
      return about.cycleId === undefined
        ? undefined
        : { to: '/cycles/$cycleId/runs/$runId', params: { cycleId: about.cycleId, runId: id } };
    case 'partner':
      return { to: '/partners/$partnerId', params: { partnerId: id } };
    case 'artist':
      return { to: '/artists/$artistId', params: { artistId: id } };
    case 'work':
      return { to: '/works/$workId', params: { workId: id } };
    case 'job':
      return { to: '/jobs/$jobId', params: { jobId: id } };
    case 'songProposal':
      return { to: '/usage/proposals', search: { proposal: id } };
    case 'station':
      return { to: '/licensing' };
    default:
      return undefined;
  }
}
