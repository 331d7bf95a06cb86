import { controlClass } from './control-class.ts';
import { FieldFrame } from './field-frame.tsx';

type DayFieldProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** A day, typed or picked as the browser lets one. */
export function DayField({ label, value = '', onChange }: DayFieldProps) {
  return (
    <FieldFrame label={label}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          value={value}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
          className={controlClass}
        />
      )}
    </FieldFrame>
  );
}
