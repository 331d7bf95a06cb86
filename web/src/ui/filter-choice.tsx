import { t } from '@lingui/core/macro';
import { controlClass } from './control-class.ts';
import { FieldFrame } from './field-frame.tsx';
import { keyOf } from './search-param.ts';
import { useSetFilter } from './set-filters.ts';

type FilterChoiceProps<K extends string> = {
  readonly label: string;
  /** What can be chosen, and how it reads. */
  readonly choices: Readonly<Record<K, string>>;
  readonly value: K | undefined;
  readonly onChange: (value: K | undefined) => void;
};

/** Filters by one of a few, or by none. */
export function FilterChoice<K extends string>({ label, choices, value, onChange }: FilterChoiceProps<K>) {
  useSetFilter(label, value === undefined ? undefined : choices[value], () => onChange(undefined));
  return (
    <FieldFrame label={label}>
      {(wiring) => (
        <select
          {...wiring}
          value={value ?? ''}
          onChange={(event) => onChange(keyOf(choices)(event.target.value))}
          className={controlClass}
        >
          <option value="">{t`All`}</option>
          {Object.entries<string>(choices).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
