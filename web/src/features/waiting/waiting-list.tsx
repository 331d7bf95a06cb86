import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useSession } from '#web/api/session.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { ageInWords, today } from './days-in-words.ts';
import { folded } from './folded.ts';
import { byUrgency, type UrgencyGroup } from './urgencies.ts';
import { type WaitingRow, waitingRow } from './waiting-row.ts';
import type { WireItem } from './wire-waiting.ts';

type WaitingListProps = {
  readonly items: readonly WireItem[];
  readonly territory: string | undefined;
};

/** What waits, by urgency: each with its money, its age and the one button that leads to where it is done. */
export function WaitingList({ items, territory }: WaitingListProps) {
  const { items: rows, others } = folded(items);
  return (
    <div className="space-y-6">
      {byUrgency(rows).map((group) => (
        <Group key={group.name} group={group} territory={territory} />
      ))}
      {others === 0 ? null : (
        <p>
          <Link to="/issues" className={textLinkClass}>
            {plural(others, { one: '# more cause in the data', other: '# more causes in the data' })}
          </Link>
        </p>
      )}
    </div>
  );
}

type GroupProps = { readonly group: UrgencyGroup; readonly territory: string | undefined };

function Group({ group: { name, icon, tone, items }, territory }: GroupProps) {
  const now = today();
  return (
    <section>
      <h2 className={`flex items-center gap-2 font-semibold ${tone}`}>
        <Icon name={icon} />
        {name}
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {items.map((item) => {
          const row = waitingRow(item, { territory, now });
          return <Row key={row.words} item={item} row={row} now={now} />;
        })}
      </ul>
    </section>
  );
}

type RowProps = { readonly item: WireItem; readonly row: WaitingRow; readonly now: string };

function Row({ item: { kind, amounts = [], isMore, since }, row: { words, verb, link }, now }: RowProps) {
  const id = useId();
  const mayAct = useSession().roles.some((role) => role !== 'Viewer');
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_8rem_10rem_9rem]">
      <span id={id} className="first-letter:uppercase">
        {words}
      </span>
      <span className="text-table text-ink-faint max-sm:order-last max-sm:text-right">
        {kind.startsWith('report-') ? '' : ageInWords(since, now)}
      </span>
      <span className="text-right font-medium max-sm:order-2 max-sm:col-start-1 max-sm:text-left">
        {amounts.map((amount) => (
          <span key={amount.currency} className="block">
            {isMore ? (
              <span className="text-table font-normal text-ink-faint">
                <Trans>at least</Trans>{' '}
              </span>
            ) : null}
            <Money value={amount} />
          </span>
        ))}
      </span>
      <Link {...link} aria-describedby={id} className={`${buttonClass('plain')} justify-self-end`}>
        {mayAct ? verb : t`Look`}
      </Link>
    </li>
  );
}
