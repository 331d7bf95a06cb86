import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listExports } from '#shared/contract/statements.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { askPartnerCycles } from '#web/parts/partners/ask-partner-cycles.ts';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import { statementFileColumns } from '#web/parts/statements/statement-file-columns.tsx';
import { Money } from '#web/ui/money.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** The newest statement of a partner: what it comes to, where its payment stands, and its files. */
export function LatestStatement({ partnerId }: { readonly partnerId: string }) {
  const cycles = useQuery(askPartnerCycles(partnerId));
  return (
    <QueryView query={cycles}>
      {({ items }) => {
        const latest = items.find(({ remittance }) => remittance !== null);
        if (latest?.remittance == null)
          return (
            <Section title={t`Latest statement`}>
              <p className="text-ink-soft">
                <Trans>No statement yet. The first comes with the close of a royalty cycle.</Trans>
              </p>
            </Section>
          );
        const { id, name, remittance } = latest;
        return (
          <Section
            title={t`Latest statement`}
            action={
              <span className="flex flex-wrap items-baseline gap-x-3">
                <Link
                  to="/remittances/$remittanceId"
                  params={{ remittanceId: remittance.id }}
                  className={textLinkClass}
                >
                  {name}
                </Link>
                <span className="font-semibold">
                  <Money value={remittance.netPayable} />
                </span>
                <span className="text-ink-faint">{PAYMENT_STATES[remittance.status]}</span>
              </span>
            }
          >
            <Files cycleId={id} partnerId={partnerId} />
          </Section>
        );
      }}
    </QueryView>
  );
}

function Files(params: { readonly cycleId: string; readonly partnerId: string }) {
  const files = useInfiniteQuery(askPages(listExports, { params }));
  return (
    <PagedList
      query={files}
      noun={t`statements`}
      columns={statementFileColumns}
      keyOf={({ id }) => id}
      empty={t`The files of this statement are not written yet.`}
    />
  );
}
