import { t } from '@lingui/core/macro';
import { Group } from 'react-aria-components';
import { OUR_COLUMN_NAMES, OUR_COLUMNS, type OurColumn } from '#web/parts/repertoire/our-columns.ts';

type FilePreviewProps = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly chosen: Readonly<Record<OurColumn, string>>;
};

const SHOWN = 4;

/** The first rows of a file, each column headed by its own name and by the column of ours that it fills. */
export function FilePreview({ name, columns, rows, chosen }: FilePreviewProps) {
  const headings = columns.map((column, position) => ({
    position,
    column,
    ours: OUR_COLUMN_NAMES.find((ours) => column !== '' && chosen[ours] === column),
  }));
  const lines = rows.slice(0, SHOWN).map((row, line) => ({ line, row }));
  return (
    // What scrolls sideways must be reachable by keyboard.
    <Group
      role="region"
      aria-label={t`The first rows of ${name}`}
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-line"
    >
      <table className="text-table">
        <thead>
          <tr>
            {headings.map(({ position, column, ours }) => (
              <th key={position} scope="col" className="whitespace-nowrap px-3 py-2 text-left font-medium">
                {column === '' ? t`no name` : column}
                <span
                  className={`block font-normal ${ours === undefined ? 'text-ink-faint' : 'text-accent'}`}
                >
                  {ours === undefined ? t`not taken` : OUR_COLUMNS[ours].name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, row }) => (
            <tr key={line}>
              {headings.map(({ position }) => (
                <td
                  key={position}
                  className="max-w-64 truncate border-t border-line px-3 py-1.5 text-ink-soft"
                >
                  {row[position]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Group>
  );
}
