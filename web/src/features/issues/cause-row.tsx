import { Link } from '@tanstack/react-router';
import { listIssues, resolveIssueCause } from '#shared/contract/issues.ts';
import { whatIsWrong } from '#shared/words/issue-in-words.ts';
import { useMay } from '#web/api/use-may.ts';
import { countOf } from '#web/format/count-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { CopyEmail } from './copy-email.tsx';
import { ISSUE_KINDS } from './issue-words.ts';
import { mendedHere } from './mended-here.ts';
import { causeQuery, type WireCause } from './wire-cause.ts';

type CauseRowProps = { readonly cause: WireCause; readonly onResolve: () => void };

/** A cause: what is wrong, whose data it is about, how often and since when, and what to do about all of it. */
export function CauseRow({ cause, onResolve }: CauseRowProps) {
  const { count, isMore, oldest, examples, whatToDo, writeTo } = cause;
  const [mayList, mayResolve] = [useMay(listIssues), useMay(resolveIssueCause)];
  const cases = isMore ? `more than ${countOf(count, 'cases')}` : countOf(count, 'cases');
  return (
    <li className="grid gap-x-8 gap-y-3 py-5 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 space-y-1">
        <h2 className="font-semibold">{whatIsWrong(cause)}</h2>
        <p className="text-ink-soft">
          <Sender cause={cause} /> ·{' '}
          {mayList ? (
            <Link
              to="/issues/cases"
              search={{ ...causeQuery(cause), status: 'open' }}
              className={`${textLinkClass} tabular-nums`}
            >
              {cases}
            </Link>
          ) : (
            <span className="tabular-nums">{cases}</span>
          )}{' '}
          since {formatDate(oldest)}
        </p>
        <p className="max-w-[72ch]">{whatToDo}</p>
        {examples.slice(0, 1).map(({ subject, message }) => (
          <p key={subject} className="line-clamp-2 max-w-[72ch] break-words text-table text-ink-faint">
            For example {subject}: {message}
          </p>
        ))}
      </div>
      <div className="flex flex-wrap content-start items-start gap-2 lg:justify-end">
        {writeTo !== null && mayList ? <CopyEmail cause={cause} to={writeTo.name} /> : null}
        {writeTo === null ? <MendHere cause={cause} /> : null}
        {mayResolve ? <Button onClick={onResolve}>Resolve all…</Button> : null}
      </div>
    </li>
  );
}

function Sender({ cause: { kind, partnerId, partnerName } }: Pick<CauseRowProps, 'cause'>) {
  if (partnerId === null) return `${ISSUE_KINDS[kind]} · ${mendedHere(kind)?.from ?? 'Own data'}`;
  return (
    <>
      {ISSUE_KINDS[kind]} ·{' '}
      <Link to="/partners/$partnerId" params={{ partnerId }} className={textLinkClass}>
        {partnerName ?? partnerId}
      </Link>
    </>
  );
}

function MendHere({ cause: { kind } }: Pick<CauseRowProps, 'cause'>) {
  const way = mendedHere(kind);
  return way === undefined ? null : (
    <Link {...way.link} className={buttonClass('primary')}>
      {way.words}
    </Link>
  );
}
