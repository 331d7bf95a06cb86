import { useEffect, useState } from 'react';
import { controlClass } from './control-class.ts';
import { FieldFrame } from './field-frame.tsx';

type FilterTextProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
};

const PAUSE_MS = 300;

/** Filters by what is typed, once the typing pauses. */
export function FilterText({ label, value = '', onChange, placeholder }: FilterTextProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const pause = setTimeout(() => onChange(typed === '' ? undefined : typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, value, onChange]);
  return (
    <FieldFrame label={label}>
      {(wiring) => (
        <input
          {...wiring}
          type="search"
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={controlClass}
        />
      )}
    </FieldFrame>
  );
}
