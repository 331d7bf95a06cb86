import { memoise } from '#functions/formats/ddex/storage/memoise.ts';
import { covers } from '#shared/territories.ts';

/** Where shares must count. */
export type Territory = {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** Whether a territory, however it is written, contains the country. */
  readonly isWithin: (code: string) => boolean;
};

export function territoryOf(country: string): Territory {
  return { country, isWithin: memoise((code) => covers(code, country)) };
}
