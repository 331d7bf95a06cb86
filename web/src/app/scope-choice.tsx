type ScopeChoiceProps = {
  readonly label: string;
  /** What it says while nothing is chosen. */
  readonly none: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** A choice in the top bar; what an address names stays, whether it is offered or not. */
export function ScopeChoice({ label, none, choices, value, onChange }: ScopeChoiceProps) {
  const isOffered = value === undefined || choices.some(([each]) => each === value);
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      className="h-8 min-w-0 max-w-48 truncate rounded-md border border-transparent bg-transparent px-1.5 text-table text-ink-soft hover:border-line-strong max-sm:grow"
    >
      <option value="">{none}</option>
      {isOffered ? null : <option value={value}>{value}</option>}
      {choices.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}
