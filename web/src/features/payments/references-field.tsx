import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { AreaField } from '#web/ui/area-field.tsx';
import type { Misfit, Pairing } from './pair-references.ts';

type ReferencesFieldProps = {
  readonly pasted: string;
  readonly onPaste: (pasted: string) => void;
  readonly misfits: Pairing['misfits'];
  readonly disabled: boolean;
};

const MISFITS: Readonly<Record<Misfit, string>> = {
  'no-reference': t`has one column; a payee or amount and a reference are needed`,
  unreadable: t`has a reference with other signs than letters, digits, spaces, dots, slashes and dashes`,
  unknown: t`names none of these payments`,
  ambiguous: t`fits several of these payments`,
  repeated: t`names a payment or a reference that another line has`,
};

/** Takes the bank's references as they are pasted from a spreadsheet, and names each line that fits no payment. */
export function ReferencesField({ pasted, onPaste, misfits, disabled }: ReferencesFieldProps) {
  return (
    <div className="space-y-2">
      <AreaField
        label={t`References from a spreadsheet`}
        hint={t`Two columns: payee or amount, then the bank’s reference. What pairs is shown below.`}
        value={pasted}
        disabled={disabled}
        onChange={(event) => onPaste(event.target.value)}
      />
      {misfits.length === 0 ? null : (
        <div role="status">
          <ul className="space-y-1 text-table text-negative">
            {misfits.map(({ line, words, why }) => (
              <li key={line}>
                <Trans>
                  Line {line}, “{words.replaceAll('\t', ' · ')}”: {MISFITS[why]}.
                </Trans>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
