import type { Found } from '#functions/domain/checklist/found.ts';
import type { ChecklistCode, ChecklistLevel, Finding } from '#shared/schemas/checklist.ts';

/** Without these a station cannot be shared out: no setting makes them a warning (royalty rules §2). */
const ALWAYS_BLOCKS: readonly ChecklistCode[] = [
  'station-without-tariff',
  'station-without-licence',
  'licence-without-tariff',
];
const BLOCKS: readonly ChecklistCode[] = [...ALWAYS_BLOCKS, 'licence-outside-cycles'];

/** Findings with what each does: as shipped, or as the territory's settings say for its code (royalty rules §12.3). */
export function levelled(
  findings: readonly Found[],
  settings: Readonly<Record<string, ChecklistLevel>>,
): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, level: levelOf(finding.code, settings) }));
}

function levelOf(code: ChecklistCode, settings: Readonly<Record<string, ChecklistLevel>>): ChecklistLevel {
  if (ALWAYS_BLOCKS.includes(code)) return 'blocks';
  return settings[code] ?? (BLOCKS.includes(code) ? 'blocks' : 'warns');
}
