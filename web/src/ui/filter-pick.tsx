import { useEffect, useId, useState } from 'react';
import { controlClass } from './control-class.ts';
import { FieldFrame } from './field-frame.tsx';
import { useSetFilter } from './set-filters.ts';

type FilterPickProps = {
  readonly label: string;
  /** What can be picked: its id and its name, which is typed. */
  readonly choices: Readonly<Record<string, string>>;
  /** An id; one that is not among the choices is shown as it is. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** Told what is typed, where the choices are those that it finds. */
  readonly onType?: (typed: string) => void;
};

/** Filters by one of many, which is found by typing a part of its name. */
export function FilterPick({ label, choices, value, onChange, onType }: FilterPickProps) {
  const list = useId();
  const name = value === undefined ? '' : (choices[value] ?? value);
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  useSetFilter(label, value === undefined ? undefined : name, () => onChange(undefined));
  const named = (words: string) =>
    Object.keys(choices).find((one) => choices[one]?.toLowerCase() === words.trim().toLowerCase());
  // What was typed before the choices had come is picked when they are there.
  const [early, setEarly] = useState('');
  const found = early === '' ? undefined : named(early);
  useEffect(() => {
    if (found === undefined) return;
    setEarly('');
    onChange(found);
  });
  const type = (words: string) => {
    setTyped(words);
    onType?.(words);
    const id = named(words);
    setEarly(id === undefined ? words : '');
    if (id !== undefined && id !== value) onChange(id);
    if (words === '' && value !== undefined) onChange(undefined);
  };
  return (
    <FieldFrame label={label}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            type="search"
            list={list}
            autoComplete="off"
            value={typed}
            onChange={(event) => type(event.target.value)}
            onBlur={() => [setTyped(name), setEarly('')]}
            className={controlClass}
          />
          <datalist id={list}>
            {Object.entries(choices).map(([id, words]) => (
              <option key={id} value={words} />
            ))}
          </datalist>
        </>
      )}
    </FieldFrame>
  );
}
