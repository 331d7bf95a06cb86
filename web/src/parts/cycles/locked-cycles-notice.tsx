import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { askCycles, type WireCycleRow } from './ask-cycles.ts';
import { correctedBy } from './corrected-by.ts';

type LockedCyclesNoticeProps = {
  readonly territory: string;
  /** The days of the plays. */
  readonly from: string;
  readonly to: string;
  /** What the plays are worth, as far as that is known. */
  readonly expected?: { readonly amount: string; readonly currency: string } | null;
};

/** Says of plays whose cycle is locked, or being closed, what a decision about them does; nothing of open ones. */
export function LockedCyclesNotice({ territory, from, to, expected }: LockedCyclesNoticeProps) {
  const cycles = useQuery(askCycles({ territory, from, to }));
  const { locked, closing } = correctedBy(cycles.data?.items ?? []);
  if (locked.length + closing.length === 0) return null;
  return (
    <div className="space-y-2 rounded-md border border-line bg-sunken p-3">
      {closing.length === 0 ? null : (
        <p>
          <CycleNames cycles={closing} /> being closed. Its plays can be decided when it is locked.
        </p>
      )}
      {locked.length === 0 ? null : (
        <p>
          <CycleNames cycles={locked} /> locked, and its lines never change. The next close of {territory}{' '}
          moves the money
          {expected === undefined || expected === null ? '' : ', about '}
          {expected === undefined || expected === null ? null : <Money value={expected} />}, by a correction.
        </p>
      )}
    </div>
  );
}

function CycleNames({ cycles }: { readonly cycles: readonly WireCycleRow[] }) {
  return (
    <>
      {cycles.map(({ id, name }, at) => (
        <span key={id}>
          {at === 0 ? '' : ' and '}
          <Link to="/cycles/$cycleId" params={{ cycleId: id }} className={textLinkClass}>
            {name}
          </Link>
        </span>
      ))}
      {cycles.length === 1 ? ' is' : ' are'}
    </>
  );
}
