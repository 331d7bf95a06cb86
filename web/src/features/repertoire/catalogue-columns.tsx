import { plural, t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listRecordings } from '#shared/contract/repertoire.ts';
import type { RowOf } from '#web/api/row-of.ts';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { recordingColumns } from './recording-columns.tsx';

/** How recordings are listed beside each other, with the works that each leads to: more than one makes its plays doubtful. */
export const catalogueColumns: readonly Column<RowOf<typeof listRecordings>>[] = [
  ...recordingColumns,
  {
    heading: t`Work`,
    cell: ({ workIds: [work, ...others] }) =>
      work === undefined ? (
        '–'
      ) : (
        <>
          <Link to="/works/$workId" params={{ workId: work }} className={textLinkClass}>
            {t`Open`}
          </Link>
          {others.length === 0 ? null : `, ${plural(others.length, { one: '# more', other: '# more' })}`}
        </>
      ),
  },
];
