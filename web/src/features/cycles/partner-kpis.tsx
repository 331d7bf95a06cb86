import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { askPartnerCycles } from '#web/parts/partners/ask-partner-cycles.ts';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import { Empty } from '#web/ui/empty.tsx';
import { Explained } from '#web/ui/explained.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { changeInWords } from './change-in-words.ts';

type PartnerKpisProps = {
  readonly cycleId: string;
  readonly partnerId: string;
  readonly last: { readonly cycleId: string; readonly name: string } | null;
};

/** A cycle in the numbers of one partner, beside its last cycle. */
export function PartnerKpis({ cycleId, partnerId, last }: PartnerKpisProps) {
  const cycles = useQuery(askPartnerCycles(partnerId));
  return (
    <QueryView query={cycles}>
      {({ items }) => {
        const own = items.find(({ id }) => id === cycleId);
        const was = items.find(({ id }) => id === last?.cycleId)?.sums ?? undefined;
        const sums = own?.sums ?? null;
        if (sums === null)
          return (
            <Empty>
              <Trans>
                Nothing is known of this partner in this cycle: its figures come with the lock, and only in a
                territory of its agreements.
              </Trans>
            </Empty>
          );
        const remittance = own?.remittance ?? null;
        const on = (change: string | undefined) =>
          change === undefined || last === null ? null : (
            <Trans>
              {change} on {last.name}
            </Trans>
          );
        const money = (name: string, of: 'gross' | 'held' | 'adminFee' | 'net', words: string) => ({
          name,
          value: <Money value={sums[of]} />,
          note: on(changeInWords(sums[of].amount, was?.[of].amount)),
          help: <Explained name={name}>{words}</Explained>,
        });
        return (
          <Figures
            figures={[
              {
                name: t`Plays`,
                value: formatCount(sums.plays),
                note: on(was && changeInWords(String(sums.plays), String(was.plays))),
                help: (
                  <Explained name={t`Plays`}>
                    <Trans>
                      Plays of the cycle in which the partner has a share, and that are not held:{' '}
                      {formatDuration(sums.seconds)} of {formatCount(sums.works)} works.
                    </Trans>
                  </Explained>
                ),
              },
              money(t`Gross`, 'gross', t`What its shares of the plays brought, before the admin fee.`),
              money(
                t`Held`,
                'held',
                t`What the close held that would be the partner’s or its society’s; in no other figure.`,
              ),
              money(t`Admin fee`, 'adminFee', t`The percent of its agreement, taken once of all its lines.`),
              money(t`Net`, 'net', t`Gross less admin fee, corrections of earlier cycles included.`),
              ...(remittance === null
                ? []
                : [
                    {
                      name: t`Net payable`,
                      value: <Money value={remittance.netPayable} />,
                      note: (
                        <Link
                          to="/remittances/$remittanceId"
                          params={{ remittanceId: remittance.id }}
                          className={textLinkClass}
                        >
                          {PAYMENT_STATES[remittance.status]}
                        </Link>
                      ),
                      help: (
                        <Explained name={t`Net payable`}>
                          <Trans>Net less withholding tax, with what it brought and carries forward.</Trans>
                        </Explained>
                      ),
                    },
                  ]),
            ]}
          />
        );
      }}
    </QueryView>
  );
}
