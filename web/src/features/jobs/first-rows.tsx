import { t } from '@lingui/core/macro';
import { Group } from 'react-aria-components';
import type { MappingProposal } from '#shared/schemas/proposals.ts';
import { ReadRecords } from './read-records.tsx';

type FirstRowsProps = { readonly proposal: Pick<MappingProposal, 'columns' | 'rows' | 'read'> };

/** The first rows of a table as they stand, beside how they would be read as it was proposed. */
export function FirstRows({ proposal: { columns, rows, read } }: FirstRowsProps) {
  const headings = columns.map((name, position) => ({ name, position }));
  const lines = rows.map((cells, line) => ({ cells, line }));
  return (
    <div className="grid grid-cols-2 gap-4 max-lg:grid-cols-1">
      <div className="min-w-0 space-y-1">
        <h3 className="font-medium">{t`The first rows as they stand`}</h3>
        <Group
          // What scrolls sideways must be reachable by keyboard.
          role="region"
          aria-label={t`The first rows as they stand`}
          tabIndex={0}
          className="overflow-x-auto rounded-md border border-line"
        >
          <table className="text-table">
            <thead>
              <tr>
                {headings.map(({ name, position }) => (
                  <th
                    key={position}
                    scope="col"
                    className="whitespace-nowrap px-3 py-2 text-left font-medium"
                  >
                    {name === '' ? t`no name` : name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ cells, line }) => (
                <tr key={line}>
                  {headings.map(({ position }) => (
                    <td
                      key={position}
                      className="max-w-64 truncate border-t border-line px-3 py-1.5 text-ink-soft"
                    >
                      {cells[position]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Group>
      </div>
      <div className="min-w-0 space-y-1">
        <h3 className="font-medium">{t`As they are read with the proposal`}</h3>
        {read.length === 0 ? (
          <p className="text-ink-soft">{t`Nothing can be read yet.`}</p>
        ) : (
          <ReadRecords records={read} />
        )}
      </div>
    </div>
  );
}
