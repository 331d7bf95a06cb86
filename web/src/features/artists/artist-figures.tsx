import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readBalance } from '#shared/contract/balances.ts';
import { listArtistCycles } from '#shared/contract/standings.ts';
import { ask } from '#web/api/ask.ts';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import { Explained } from '#web/ui/explained.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type ArtistFiguresProps = { readonly artistId: string; readonly payeeRef: string };

/** Where an artist stands: what the newest cycle came to, how it is paid, and what is carried. */
export function ArtistFigures({ artistId, payeeRef }: ArtistFiguresProps) {
  const cycles = useQuery(ask(listArtistCycles, { params: { artistId }, query: { limit: '1' } }));
  // Whoever was never owed anything has no balance.
  const balance = useQuery({ ...ask(readBalance, { params: { payeeRef }, query: {} }), retry: false });
  const latest = cycles.data?.items[0];
  if (latest?.sums == null) return null;
  const { name, sums, payout } = latest;
  return (
    <Figures
      figures={[
        { name: t`Net of the newest cycle`, value: <Money value={sums.net} />, note: name },
        {
          name: t`Paid for it`,
          value: payout === null ? '–' : <Money value={payout.netPayable} />,
          note: payout === null ? undefined : PAYMENT_STATES[payout.status],
        },
        {
          name: t`Balance`,
          value: balance.data === undefined ? '–' : <Money value={balance.data.balance} />,
          note:
            balance.data === undefined ? undefined : (
              <Link to="/balances/$payeeRef" params={{ payeeRef }} className={textLinkClass}>
                <Trans>How it came about</Trans>
              </Link>
            ),
          help: (
            <Explained name={t`Balance`}>
              <Trans>
                What is owed beyond the payments that were made, such as amounts below the minimum payout. The
                next payout takes it up.
              </Trans>
            </Explained>
          ),
        },
        {
          name: t`Held at the close`,
          value: <Money value={sums.held} />,
          help: (
            <Explained name={t`Held at the close`}>
              <Trans>
                What the close of the newest cycle held under the artist’s IPI or name. Why, and what releases
                it, stands below.
              </Trans>
            </Explained>
          ),
        },
      ]}
    />
  );
}
