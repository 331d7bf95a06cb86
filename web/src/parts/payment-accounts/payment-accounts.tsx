import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '#web/ui/button.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { Section } from '#web/ui/section.tsx';
import { AccountActDialog } from './account-act-dialog.tsx';
import type { OpenAct } from './account-acts.ts';
import { type AccountApi, payeeParams } from './account-api.ts';
import { AccountCard } from './account-card.tsx';
import { ProposeAccountPanel } from './propose-account-panel.tsx';

type PaymentAccountsProps = {
  readonly api: AccountApi;
  readonly payee: { readonly id: string; readonly name: string };
  readonly open: OpenAct;
  readonly onOpen: (open: OpenAct) => void;
};

/** Where a payee is paid: every account with who proposed, confirmed and withdrew it. */
export function PaymentAccounts({ api, payee, open, onOpen }: PaymentAccountsProps) {
  const accounts = useInfiniteQuery(askPages(api.list, { params: payeeParams(payee.id) }));
  const mayPropose = useMay(api.propose);
  const all = accounts.data?.pages.flatMap(({ items }) => items) ?? [];
  const asked = all.find(({ id }) => id === open.account);
  const close = () => onOpen({});
  const propose = mayPropose ? (
    <Button onClick={() => onOpen({ accountAct: 'propose' })}>
      <Trans>Propose account</Trans>
    </Button>
  ) : null;
  return (
    <Section title={t`Payment accounts`} action={all.length === 0 ? null : propose}>
      <PagedRows
        query={accounts}
        noun={t`accounts`}
        empty={t`No account yet. Propose where this payee is paid; another person, of Finance, confirms it.`}
        emptyAction={propose}
      >
        {(rows) => (
          <ul className="space-y-4">
            {rows.map((row) => (
              <AccountCard
                key={row.id}
                api={api}
                account={row}
                onAct={(accountAct) => onOpen({ accountAct, account: row.id })}
              />
            ))}
          </ul>
        )}
      </PagedRows>
      {open.accountAct === 'propose' && mayPropose ? (
        <ProposeAccountPanel api={api} payee={payee} onClose={close} />
      ) : null}
      {(open.accountAct === 'confirm' || open.accountAct === 'withdraw') && asked !== undefined ? (
        <AccountActDialog
          api={api}
          payee={payee}
          account={asked}
          act={open.accountAct}
          isFirst={all.every(({ confirmedAt }) => confirmedAt === undefined)}
          onClose={close}
        />
      ) : null}
    </Section>
  );
}
