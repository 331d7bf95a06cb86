import { readFileSync } from 'node:fs';

/** A sample file with its header and its first rows. */
export function sampleText(name: string, rows: number): string {
  const text = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
  return `${text
    .split('\n')
    .slice(0, rows + 1)
    .join('\n')}\n`;
}
