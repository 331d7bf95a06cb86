/**
 * A record as a person writes it, a line for each entry.
 *
 * @example
 * linesOf({ desk: 'Accra', phone: '+233 …' }); // → 'desk: Accra\nphone: +233 …'
 */
export function linesOf(record: Readonly<Record<string, string>> | undefined): string {
  return Object.entries(record ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** The record of {@link linesOf}’s lines, undefined where there are none; a line without a colon is a name alone. */
export function recordOf(lines: string): Record<string, string> | undefined {
  const entries = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.trim(), value.join(':').trim()] as const;
    });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
