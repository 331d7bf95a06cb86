import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listIssueCauses } from '#shared/contract/issues.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useSession } from '#web/api/session.ts';
import { formatDate } from '#web/format/format-date.ts';
import { whatIsWrong, whatToDo } from '#web/parts/repertoire/issue-in-words.ts';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { Section } from '#web/ui/section.tsx';
import { OWN_FINDINGS } from './own-findings.ts';

/** What is wrong or doubtful in a partner’s data by cause, the most cases first, each with what mends it. */
export function PartnerFindings({ partnerId }: { readonly partnerId: string }) {
  const causes = useInfiniteQuery(askPages(listIssueCauses, { query: { partnerId } }));
  const isOwn = useSession().partnerId === partnerId;
  return (
    <Section title={t`Findings in the data`}>
      <PagedRows
        query={causes}
        noun={t`findings`}
        empty={t`Nothing in the data needs attention. Conflicting shares, invalid identifiers and the like are listed here.`}
      >
        {(rows) => (
          <ul className="divide-y divide-line border-y border-line">
            {rows.map((cause) => (
              <li key={cause.kind} className="space-y-1 py-4">
                <h3 className="font-medium">{whatIsWrong(cause)}</h3>
                <p className="text-ink-soft">
                  <Trans>
                    {plural(cause.count, { one: '# case', other: '# cases' })} since{' '}
                    {formatDate(cause.oldest)}
                  </Trans>
                </p>
                <p className="max-w-[72ch]">{isOwn ? OWN_FINDINGS[cause.kind] : whatToDo(cause)}</p>
                {cause.examples.slice(0, 1).map(({ subject, message }) => (
                  <p
                    key={subject}
                    className="line-clamp-2 max-w-[72ch] break-words text-table text-ink-faint"
                  >
                    <Trans>
                      For example {subject}: {message}
                    </Trans>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
      </PagedRows>
    </Section>
  );
}
