import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createTariff, listTariffs } from '#shared/contract/licensing.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { NewTariffPanel } from './new-tariff-panel.tsx';
import { tariffColumns } from './tariff-columns.tsx';

const route = getRouteApi('/licensing/tariffs');

/** What kinds of broadcasters pay, all versions. */
export function TariffsPage() {
  const tariffs = useInfiniteQuery(askPages(listTariffs));
  const { panel } = route.useSearch();
  const mayAdd = useMay(createTariff);
  const add = (
    <Link to="/licensing/tariffs" search={{ panel: 'new' }} className={buttonClass('primary')}>
      {t`Add tariff`}
    </Link>
  );
  return (
    <SectionFrame section="stations" action={mayAdd ? add : null}>
      <PagedList
        query={tariffs}
        noun={t`tariffs`}
        columns={tariffColumns}
        keyOf={(tariff) => tariff.id}
        empty={t`No tariff yet. A cycle closes only when each station’s kind has one.`}
        emptyAction={mayAdd ? add : null}
      />
      {panel === 'new' && mayAdd ? <NewTariffPanel /> : null}
    </SectionFrame>
  );
}
