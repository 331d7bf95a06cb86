type ReadRecordsProps = { readonly records: readonly string[] };

/** Records of a file as a person would write them, a line for each. */
export function ReadRecords({ records }: ReadRecordsProps) {
  const lines = records.map((text, line) => ({ text, line }));
  return (
    <ol className="divide-y divide-line rounded-md border border-line text-table">
      {lines.map(({ text, line }) => (
        <li key={line} className="break-words px-3 py-1.5 tabular-nums text-ink-soft">
          {text}
        </li>
      ))}
    </ol>
  );
}
