import { useEffect, useRef, useState } from 'react';
import { controlClass } from './control-class.ts';
import { FieldFrame } from './field-frame.tsx';
import { useSetFilter } from './set-filters.ts';

type FilterTextProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
};

const PAUSE_MS = 300;

/** Filters by what is typed, once the typing pauses or Enter is pressed. */
export function FilterText({ label, value = '', onChange, placeholder }: FilterTextProps) {
  const [typed, setTyped] = useState(value);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  useEffect(() => setTyped(value), [value]);
  const say = (words: string) =>
    words === value ? undefined : change.current(words === '' ? undefined : words);
  useEffect(() => {
    if (typed === value) return undefined;
    const pause = setTimeout(() => change.current(typed === '' ? undefined : typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, value]);
  useSetFilter(label, value === '' ? undefined : value, () => [setTyped(''), onChange(undefined)]);
  return (
    <FieldFrame label={label}>
      {(wiring) => (
        <input
          {...wiring}
          type="search"
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => (event.key === 'Enter' ? say(typed) : undefined)}
          className={controlClass}
        />
      )}
    </FieldFrame>
  );
}
