import { isYesAt, shareAt, textAt } from './text-at.ts';
import type { CwrRecord } from './transaction.ts';
import type { CwrTerritory } from './work.ts';
import type { WorkSpans } from './work-spans.ts';

/** What an SPT, OPT, SWT or OWT record says. */
export function territoryAt(record: CwrRecord, spans: WorkSpans['publisherTerritory']): CwrTerritory {
  const { text } = record;
  return {
    record,
    pr: shareAt(text, spans.pr),
    mr: shareAt(text, spans.mr),
    sr: shareAt(text, spans.sr),
    isIncluded: (text.charCodeAt(spans.isIncluded.from) & CAPITAL) !== EXCLUDED,
    code: text.slice(spans.code.from, spans.code.to),
    sharesChange: isYesAt(text, spans.sharesChange),
    recipient: textAt(text, spans.recipient),
  };
}

const EXCLUDED = 0x45;
/** Makes a small letter a capital. */
const CAPITAL = ~0x20;
