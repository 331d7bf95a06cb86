import type { ReactNode } from 'react';
import { Key } from './key.tsx';

type WorkChoiceProps = {
  readonly title: string;
  /** What it is told apart by. */
  readonly note: ReactNode;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** The key that chooses it. */
  readonly shortcut?: string;
};

/** One work that may be chosen. */
export function WorkChoice({ title, note, checked, onChoose, shortcut }: WorkChoiceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-md border border-line p-3 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-wash">
      <input
        type="radio"
        name="work"
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
