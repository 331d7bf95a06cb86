import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listHeld, listUnidentifiedLists } from '#shared/contract/held.ts';
import { listAgreements } from '#shared/contract/partners.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { HELD_REASON_NAMES } from '#web/parts/held/held-reasons.ts';
import { wouldBeColumns } from '#web/parts/held/would-be-columns.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { unidentifiedColumns } from './unidentified-columns.tsx';

const route = getRouteApi('/partners/$partnerId/held');

/** What is held that would be a partner’s, and the lists of what nobody identified, in a territory of its agreements. */
export function PartnerHeldPage() {
  const { partnerId } = route.useParams();
  const agreements = useQuery(ask(listAgreements, { params: { partnerId }, query: { limit: '200' } }));
  return (
    <QueryView query={agreements}>
      {({ items }) => {
        const territories = [...new Set(items.map(({ territory }) => territory))].toSorted();
        return <HeldIn partnerId={partnerId} territories={territories} />;
      }}
    </QueryView>
  );
}

type HeldInProps = { readonly partnerId: string; readonly territories: readonly string[] };

function HeldIn({ partnerId, territories }: HeldInProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const territory = search.territory ?? territories[0];
  const { reason } = search;
  const held = useInfiniteQuery(askPages(listHeld, { query: { partnerId, territory, reason } }));
  const lists = useInfiniteQuery(askPages(listUnidentifiedLists, { query: { territory } }));
  const filter = (changed: Partial<typeof search>) =>
    navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  return (
    <div className="space-y-10">
      <Section title={t`Held for this society`}>
        <FilterRow>
          {territories.length < 2 ? null : (
            <FilterChoice
              label={t`Territory`}
              choices={Object.fromEntries(territories.map((code) => [code, code]))}
              value={search.territory}
              onChange={(next) => filter({ territory: next })}
            />
          )}
          <FilterChoice
            label={t`Held because`}
            choices={HELD_REASON_NAMES}
            value={reason}
            onChange={(next) => filter({ reason: next })}
          />
        </FilterRow>
        <PagedList
          query={held}
          noun={t`held records`}
          list="partner-held"
          columns={wouldBeColumns}
          keyOf={({ id }) => id}
          empty={t`Nothing is held that would be this society’s.`}
          clear={reason === undefined ? undefined : () => filter({ reason: undefined })}
        />
      </Section>
      <Section
        title={t`Unidentified plays`}
        action={
          <Link
            to="/partners/$partnerId/songs"
            params={{ partnerId }}
            search={{ territory }}
            className={buttonClass('plain')}
          >
            {t`Look through the songs`}
          </Link>
        }
      >
        <p className="max-w-[72ch] text-ink-soft">
          <Trans>
            What stations played and nobody identified, as files to find your works in. Deliver the works that
            you find there, with their ISRCs and titles: the plays are matched again, and what was held for
            them is paid. Or look through the songs here, and say which of them are yours.
          </Trans>
        </p>
        <PagedList
          query={lists}
          noun={t`lists`}
          columns={unidentifiedColumns}
          keyOf={({ id }) => id}
          empty={t`No list of unidentified plays yet.`}
        />
      </Section>
    </div>
  );
}
