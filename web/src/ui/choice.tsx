import type { ReactNode } from 'react';
import { Key } from './key.tsx';

type ChoiceProps = {
  readonly title: string;
  /** What tells it from the others. */
  readonly note: ReactNode;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** Tells choices apart that stand on one page. */
  readonly group?: string;
  /** The key that chooses it. */
  readonly shortcut?: string;
};

/** One of several choices, of which one is taken. */
export function Choice({ title, note, checked, onChoose, group = 'choice', shortcut }: ChoiceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-md border border-line p-3 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-wash">
      <input
        type="radio"
        name={group}
        required
        checked={checked}
        onChange={onChoose}
        className="mt-1 accent-accent"
      />
      <span className="min-w-0 grow">
        <span className="block font-medium">{title}</span>
        <span className="block text-table text-ink-soft">{note}</span>
      </span>
      {shortcut === undefined ? null : (
        <span aria-hidden>
          <Key>{shortcut}</Key>
        </span>
      )}
    </label>
  );
}
