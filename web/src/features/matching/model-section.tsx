import { t } from '@lingui/core/macro';
import { formatCount } from '#web/format/format-count.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/section.tsx';
import { provenanceWords } from './provenance-words.ts';
import type { WireMatching } from './wire-matching.ts';

/** What decides between plays and works, and what it was trained on. */
export function ModelSection({ model }: Pick<WireMatching, 'model'>) {
  const provenance = Object.entries(model.provenance).map(
    ([name, value]) =>
      [provenanceWords(name), typeof value === 'number' && value > 1 ? formatCount(value) : value] as const,
  );
  return (
    <Section title={t`Model`}>
      <Facts facts={[[t`Version`, model.version], ...provenance]} />
    </Section>
  );
}
