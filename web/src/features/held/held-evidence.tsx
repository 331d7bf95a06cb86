import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { listCycles } from '#shared/contract/cycles.ts';
import { summarizeHeld } from '#shared/contract/held.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { inWords } from '#web/format/in-words.ts';
import { CycleName } from '#web/parts/cycles/cycle-name.tsx';
import { HELD_REASONS } from '#web/parts/held/held-reasons.ts';
import { Evidence } from '#web/ui/evidence.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { HeldPlays } from './held-plays.tsx';
import { releaseOf } from './release-of.ts';
import type { WireHeld } from './wire-held.ts';
import { wouldBePayeeInWords } from './would-be-payee-in-words.ts';

type HeldEvidenceProps = { readonly record: WireHeld; readonly onClose: () => void };

/** One held record: how much and whose it would be, why it is held and what releases it, until when, and its plays. */
export function HeldEvidence({ record, onClose }: HeldEvidenceProps) {
  const place = useRef<HTMLElement>(null);
  const { work, reason, cycleId, balance, amount, expired = [] } = record;
  const maySeeCycles = useMay(listCycles);
  const title = work.title ?? (work.id === undefined ? t`No work known` : work.ref);
  return (
    <Evidence
      title={title}
      subtitle={t`${reasonInWords(reason)}, at ${record.stationId}`}
      label={title}
      place={place}
      onClose={onClose}
    >
      <Facts
        facts={[
          [t`Held now`, <Money key="now" value={balance} />],
          [t`First held`, balance.amount === amount.amount ? null : <Money key="first" value={amount} />],
          [
            t`Expired`,
            expired.length === 0
              ? null
              : expired.map((part) => <Money key={part.expiryId} value={part.amount} />),
          ],
          [t`Would be for`, wouldBePayeeInWords(record.wouldBePayee)],
          [t`Of cycle`, maySeeCycles ? <CycleName key="cycle" cycleId={cycleId} /> : null],
          [t`Since`, formatDate(record.since)],
          [t`Plays`, formatCount(record.usageCount)],
          [t`Paid by`, record.pool === 'plays' ? t`the plays of the station` : t`its licence fee`],
        ]}
      />
      <Release record={record} />
      <HeldPlays record={record} />
    </Evidence>
  );
}

/** Why it is held, what releases it with the way there, and from when it may expire. */
function Release({ record }: { readonly record: WireHeld }) {
  const { work, territory, cycleId, reason } = record;
  const known = keyOf(HELD_REASONS)(reason);
  const maySeeAll = useMay(summarizeHeld);
  const summary = useQuery({ ...ask(summarizeHeld, { query: { territory } }), enabled: maySeeAll });
  const sum = summary.data?.items.find((one) => one.cycleId === cycleId && one.reason === reason);
  const after = sum && formatDate(sum.expiresOn);
  const release = known && maySeeAll ? releaseOf(known, record) : undefined;
  return (
    <Section title={t`What releases it`}>
      <p className="max-w-[72ch]">
        {known === undefined ? t`What it waits for.` : HELD_REASONS[known].released}{' '}
        {release === undefined ? null : (
          <Link {...release.link} className={textLinkClass}>
            {release.words}
          </Link>
        )}
      </p>
      {work.id === undefined ? null : (
        <p>
          <Link to="/works/$workId" params={{ workId: work.id }} className={textLinkClass}>
            <Trans>See the work and its shares</Trans>
          </Link>
        </p>
      )}
      {after === undefined ? null : (
        <p className="text-ink-soft">
          <Trans>
            It may expire after {after}, by a decision of the board, on a list that another person confirms.
          </Trans>
        </p>
      )}
    </Section>
  );
}

function reasonInWords(reason: string): string {
  const known = keyOf(HELD_REASONS)(reason);
  return known === undefined ? inWords(reason) : HELD_REASONS[known].name;
}
