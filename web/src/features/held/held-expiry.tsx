import { plural, t } from '@lingui/core/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { confirmHeldExpiry } from '#shared/contract/held-expiries.ts';
import { useSession } from '#web/api/session.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { CycleName } from '#web/parts/cycles/cycle-name.tsx';
import { Act } from '#web/parts/people/act.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireExpiry } from './wire-expiry.ts';

const route = getRouteApi('/held');
const STATUSES: Readonly<Record<WireExpiry['status'], string>> = {
  Proposed: t({ message: 'Proposed', context: 'list' }),
  Confirmed: t({ message: 'Confirmed', context: 'list' }),
};

/** One list of held money: of which cycle, by whose decision, how much, and until when it is open. */
export function HeldExpiry({ list }: { readonly list: WireExpiry }) {
  const { cycleId, status, total, recordCount, boardReference } = list;
  const isOpen = status === 'Proposed';
  return (
    <li className="space-y-3 rounded-md border border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Status tone={isOpen ? 'attention' : 'positive'}>{STATUSES[status]}</Status>
          <CycleName cycleId={cycleId} />
          <Money value={total} />
        </p>
        {isOpen ? <Confirm list={list} /> : null}
      </div>
      <Facts
        facts={[
          [t`Decision of the board`, boardReference],
          [
            t`Held by`,
            <Records
              key="records"
              cycleId={cycleId}
              words={plural(recordCount, { one: '# record', other: '# records' })}
            />,
          ],
          [t`Open until`, isOpen ? formatDate(list.openUntil) : null],
          [t`Too old on`, formatDate(list.expiresOn)],
          [t`Proposed`, <Act key="proposed" by={list.proposedBy} at={list.proposedAt} />],
          [
            t`Confirmed`,
            list.confirmedAt && <Act key="confirmed" by={list.confirmedBy} at={list.confirmedAt} />,
          ],
        ]}
      />
    </li>
  );
}

/** The records of the cycle as they stand, in the list below. */
function Records({ cycleId, words }: { readonly cycleId: string; readonly words: string }) {
  const { territory } = route.useSearch();
  return (
    <Link to="/held" search={{ territory, cycleId }} className={textLinkClass}>
      {words}
    </Link>
  );
}

/** It takes two people: whoever proposed reads why they cannot confirm. */
function Confirm({ list: { id, proposedBy } }: { readonly list: WireExpiry }) {
  const { name } = useSession();
  const search = route.useSearch();
  if (!useMay(confirmHeldExpiry)) return null;
  if (proposedBy === name) {
    return <p className="text-ink-soft">{t`You proposed this; another person of Finance confirms it.`}</p>;
  }
  return (
    <Link
      to="/held"
      search={{ ...search, panel: 'confirm-expiry', expiry: id }}
      className={buttonClass('primary')}
    >
      {t`Confirm list`}
    </Link>
  );
}
