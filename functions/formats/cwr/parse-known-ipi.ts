import { parseIpi } from '#shared/ids.ts';
import { CWR_LIMITS } from './limits.ts';

/** IPI name numbers come again and again in a file, as its parties do; each is worked out once while it is remembered. */
const KNOWN = new Map<string, string | undefined>();

/** As `parseIpi`, remembering up to {@link CWR_LIMITS.rememberedIpis} of them. */
export function parseKnownIpi(text: string): string | undefined {
  const known = KNOWN.get(text);
  if (known !== undefined || KNOWN.has(text)) return known;
  if (KNOWN.size >= CWR_LIMITS.rememberedIpis) KNOWN.clear();
  const parsed = parseIpi(text);
  KNOWN.set(text, parsed);
  return parsed;
}
