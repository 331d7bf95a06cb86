import { t } from '@lingui/core/macro';
import type { MappingProposal } from '#shared/schemas/proposals.ts';
import { controlClass } from '#web/ui/control-class.ts';
import type { Meaning } from './meaning.ts';

type MeaningTableProps = {
  readonly meanings: Readonly<Record<string, Meaning>>;
  readonly proposal: Pick<MappingProposal, 'columns' | 'confidence' | 'mapping'>;
  readonly values: Readonly<Record<string, string>>;
  readonly errorOf: (ours: string) => string | undefined;
  readonly onChange: (ours: string, theirs: string) => void;
};

const SURENESS = { certain: t`by its name`, likely: t`by a known name`, possible: t`a guess` } as const;

/** Which column of a table is which of ours; what is proposed says how sure it is. */
export function MeaningTable({ meanings, proposal, values, errorOf, onChange }: MeaningTableProps) {
  const columns = [...new Set(proposal.columns)].filter((name) => name !== '');
  return (
    <table className="w-full text-table">
      <caption className="sr-only">{t`Which column is which`}</caption>
      <thead>
        <tr className="text-left text-ink-faint">
          <th scope="col" className="py-1 font-medium">
            {t`What we need`}
          </th>
          <th scope="col" className="w-1/2 py-1 font-medium">
            {t`Column of the file`}
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(meanings).map(([ours, { name, holds }]) => {
          const value = values[ours] ?? '';
          const note = errorOf(ours);
          const sureness = proposal.confidence[ours];
          const isProposed = value !== '' && sureness !== undefined && proposal.mapping[ours] === value;
          return (
            <tr key={ours} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-3 text-left align-top font-medium">
                {name}
                <span className="block font-normal text-ink-faint">{holds}</span>
              </th>
              <td className="py-1.5 align-top">
                <select
                  aria-label={name}
                  aria-invalid={note !== undefined}
                  value={value}
                  onChange={({ target }) => onChange(ours, target.value)}
                  className={controlClass}
                >
                  <option value="">{t`Not in this file`}</option>
                  {columns.map((column) => (
                    <option key={column}>{column}</option>
                  ))}
                </select>
                {note === undefined ? null : <p className="text-xs text-negative">{note}</p>}
                {isProposed ? <p className="text-xs text-ink-faint">{SURENESS[sureness]}</p> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
