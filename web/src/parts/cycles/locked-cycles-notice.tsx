import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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
          {closing.length === 1 ? (
            <Trans>
              <CycleNames cycles={closing} /> is being closed. Its plays can be decided when it is locked.
            </Trans>
          ) : (
            <Trans>
              <CycleNames cycles={closing} /> are being closed. Their plays can be decided when they are
              locked.
            </Trans>
          )}
        </p>
      )}
      {locked.length === 0 ? null : (
        <p>
          {locked.length === 1 ? (
            <Trans>
              <CycleNames cycles={locked} /> is locked, and its lines never change.
            </Trans>
          ) : (
            <Trans>
              <CycleNames cycles={locked} /> are locked, and their lines never change.
            </Trans>
          )}{' '}
          {expected === undefined || expected === null ? (
            t`The next close of ${territory} moves the money, by a correction.`
          ) : (
            <Trans>
              The next close of {territory} moves the money, about <Money value={expected} />, by a
              correction.
            </Trans>
          )}
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
          {at === 0 ? null : <> {t`and`} </>}
          <Link to="/cycles/$cycleId" params={{ cycleId: id }} className={textLinkClass}>
            {name}
          </Link>
        </span>
      ))}
    </>
  );
}
