import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { Explained } from '#web/ui/explained.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import type { WireUsage } from './usage-columns.tsx';

type UsageFiguresProps = { readonly sums: NonNullable<WireUsage['sums']> };

/** What was matched to a partner in a cycle, by plays, time and money, and what of it is taken or held. */
export function UsageFigures({ sums }: UsageFiguresProps) {
  const { works, plays, seconds, gross, adminFee, net, adjustments, held } = sums;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return (
    <Figures
      figures={[
        {
          name: t`Plays matched`,
          value: formatCount(plays),
          note: plural(works, { one: 'of # work', other: 'of # works' }),
        },
        {
          name: t`Time matched`,
          value: seconds < 3600 ? formatDuration(seconds) : t`${formatCount(hours)} h ${minutes} min`,
          note: t`${formatCount(seconds)} seconds`,
        },
        {
          name: t`Gross`,
          value: <Money value={gross} />,
          help: (
            <Explained name={t`Gross`}>
              <Trans>
                What the stations pay for the society’s shares of these plays, corrections of earlier cycles
                with it. It is the sum of the lines, and each line explains itself down to the plays.
              </Trans>
            </Explained>
          ),
        },
        {
          name: t`Admin fee`,
          value: <Money value={adminFee} />,
          help: (
            <Explained name={t`Admin fee`}>
              <Trans>
                What we keep, by the terms of the agreement: taken once of the gross of these terms, and
                spread over the lines.
              </Trans>
            </Explained>
          ),
        },
        {
          name: t`Net`,
          value: <Money value={net} />,
          note: /[1-9]/.test(adjustments.amount) ? (
            <Trans>
              of it corrections: <Money value={adjustments} signed />
            </Trans>
          ) : undefined,
        },
        {
          name: t`Held at the close`,
          value: <Money value={held} />,
          help: (
            <Explained name={t`Held at the close`}>
              <Trans>
                What this close could not pay, though it would be the society’s. Its reasons stand below; it
                is not in the gross.
              </Trans>
            </Explained>
          ),
        },
      ]}
    />
  );
}
