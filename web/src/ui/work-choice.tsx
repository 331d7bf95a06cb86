type WorkChoiceProps = {
  readonly title: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

/** One work that may be chosen. */
export function WorkChoice({ title, note, checked, onChoose }: WorkChoiceProps) {
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
      <span className="min-w-0">
        <span className="block font-medium">{title}</span>
        <span className="block text-table text-ink-soft">{note}</span>
      </span>
    </label>
  );
}
