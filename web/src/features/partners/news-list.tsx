import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { formatDate } from '#web/format/format-date.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Money } from '#web/ui/money.tsx';
import type { News } from './partner-news.ts';

/** What is new, each with its money and the one button that leads there. */
export function NewsList({ news }: { readonly news: readonly News[] }) {
  if (news.length === 0)
    return (
      <p className="text-ink-soft">
        <Trans>Nothing new. Statements, findings of your files and what may be yours are listed here.</Trans>
      </p>
    );
  return (
    <ul className="divide-y divide-line border-y border-line">
      {news.map((one) => (
        <Row key={one.key} news={one} />
      ))}
    </ul>
  );
}

function Row({ news: { words, amounts = [], at, verb, link } }: { readonly news: News }) {
  const id = useId();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_7rem_10rem_9rem]">
      <span id={id}>{words}</span>
      <span className="text-table text-ink-faint max-sm:order-last max-sm:text-right">
        {at === undefined ? '' : formatDate(at)}
      </span>
      <span className="text-right font-medium max-sm:order-2 max-sm:col-start-1 max-sm:text-left">
        {amounts.map((amount) => (
          <span key={amount.currency} className="block">
            <Money value={amount} />
          </span>
        ))}
      </span>
      <Link {...link} aria-describedby={id} className={`${buttonClass('plain')} justify-self-end`}>
        {verb}
      </Link>
    </li>
  );
}
