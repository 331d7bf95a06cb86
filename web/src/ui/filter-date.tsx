import { controlClass } from './control-class.ts';
import { FieldFrame } from './field-frame.tsx';

type FilterDateProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** Filters by a date. */
export function FilterDate({ label, value = '', onChange }: FilterDateProps) {
  return (
    <FieldFrame label={label}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          value={value}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
          className={controlClass}
        />
      )}
    </FieldFrame>
  );
}
