import { t } from '@lingui/core/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listNotices, readNoticeChoices } from '#shared/contract/notices.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { ChoicesFacts } from './choices-facts.tsx';
import { ChoicesPanel } from './choices-panel.tsx';
import { noticeColumns } from './notice-columns.tsx';

const route = getRouteApi('/notices');

/** What the person who is signed in wants to be mailed, and what everybody was told. */
export function NoticesPage() {
  const { panel } = route.useSearch();
  const navigate = route.useNavigate();
  const choices = useQuery(ask(readNoticeChoices, {}));
  const notices = useInfiniteQuery(askPages(listNotices, {}));
  return (
    <SectionFrame
      section="settings"
      action={
        <Link to="/notices" search={{ panel: 'choose' }} className={buttonClass('primary')}>
          {t`Choose your mail`}
        </Link>
      }
    >
      <div className="space-y-8">
        <Section title={t`Your mail`}>
          <p className="text-ink-soft">
            {t`Only people of Finance are mailed. What others choose waits until they are.`}
          </p>
          <QueryView query={choices}>
            {(found) => (
              <>
                <ChoicesFacts choices={found} />
                {panel === 'choose' ? (
                  <ChoicesPanel
                    key={found.version}
                    choices={found}
                    onClose={() => navigate({ search: {} })}
                  />
                ) : null}
              </>
            )}
          </QueryView>
        </Section>
        {choices.isPending ? null : (
          <Section title={t`What was told`}>
            <PagedList
              query={notices}
              noun={t`notices`}
              columns={noticeColumns}
              keyOf={({ id }) => id}
              empty={t`Nobody was told anything yet. A locked cycle, a failed close and what waits or is due are listed here, with how many it reached.`}
            />
          </Section>
        )}
      </div>
    </SectionFrame>
  );
}
