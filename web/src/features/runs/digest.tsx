const SHORT = 10;

/** The beginning of a digest; pointing at it shows the whole. */
export function Digest({ value }: { readonly value: string | null }) {
  if (value === null) return '–';
  return (
    <span title={value} className="font-mono text-xs">
      {value.slice(0, SHORT)}
    </span>
  );
}
