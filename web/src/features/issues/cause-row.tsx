import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { listIssues, resolveIssueCause } from '#shared/contract/issues.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { whatIsWrong, whatToDo } from '#web/parts/repertoire/issue-in-words.ts';
import { ISSUE_KINDS } from '#web/parts/repertoire/issue-words.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { CopyEmail } from './copy-email.tsx';
import { mendedHere } from './mended-here.ts';
import { causeQuery, type WireCause } from './wire-cause.ts';

type CauseRowProps = { readonly cause: WireCause; readonly onResolve: () => void };

/** A cause: what is wrong, whose data it is about, how often and since when, and what to do about all of it. */
export function CauseRow({ cause, onResolve }: CauseRowProps) {
  const { count, isMore, oldest, examples, writeTo } = cause;
  const [mayList, mayResolve] = [useMay(listIssues), useMay(resolveIssueCause)];
  const cases = isMore ? moreThan(count) : plural(count, { one: '# case', other: '# cases' });
  const counted = mayList ? (
    <Link
      to="/issues/cases"
      search={{ ...causeQuery(cause), status: 'open' }}
      className={`${textLinkClass} tabular-nums`}
    >
      {cases}
    </Link>
  ) : (
    <span className="tabular-nums">{cases}</span>
  );
  return (
    <li className="grid gap-x-8 gap-y-3 py-5 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 space-y-1">
        <h2 className="font-semibold">{whatIsWrong(cause)}</h2>
        <p className="text-ink-soft">
          <Trans>
            <Sender cause={cause} /> · {counted} since {formatDate(oldest)}
          </Trans>
        </p>
        <p className="max-w-[72ch]">{whatToDo(cause)}</p>
        {examples.slice(0, 1).map(({ subject, message }) => (
          <p key={subject} className="line-clamp-2 max-w-[72ch] break-words text-table text-ink-faint">
            {t`For example ${subject}: ${message}`}
          </p>
        ))}
      </div>
      <div className="flex flex-wrap content-start items-start gap-2 lg:justify-end">
        {writeTo !== null && mayList ? <CopyEmail cause={cause} to={writeTo.name} /> : null}
        {writeTo === null ? <MendHere cause={cause} /> : null}
        {mayResolve ? <Button onClick={onResolve}>{t`Resolve all…`}</Button> : null}
      </div>
    </li>
  );
}

const moreThan = (count: number): string =>
  plural(count, { one: 'more than # case', other: 'more than # cases' });

function Sender({ cause: { kind, partnerId, partnerName } }: Pick<CauseRowProps, 'cause'>) {
  if (partnerId === null) return `${ISSUE_KINDS[kind]} · ${mendedHere(kind)?.from ?? t`Own data`}`;
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
