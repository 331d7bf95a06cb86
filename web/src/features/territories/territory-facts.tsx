import { plural, t } from '@lingui/core/macro';
import type { WireReplyOf } from '#shared/contract/route.ts';
import type { readTerritory } from '#shared/contract/territories.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { inWords } from '#web/format/in-words.ts';
import { CHECKLIST_WORDS } from '#web/parts/checklist/checklist-words.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/section.tsx';

export type WireTerritory = WireReplyOf<typeof readTerritory>;

/** The settings of a territory as they stand. */
export function TerritoryFacts({ settings }: { readonly settings: WireTerritory }) {
  const { withholding, checklist, updatedAt } = settings;
  return (
    <div className="space-y-8">
      <Section title={t`Periods and amounts`}>
        <Facts
          facts={[
            [t`Currency`, settings.currency],
            [t`Time zone`, settings.timezone],
            [t`Grace after a period`, plural(settings.graceDays, { one: '# day', other: '# days' })],
            [
              t`Corrections are taken for`,
              plural(settings.adjustmentYears, { one: '# year', other: '# years' }),
            ],
            [t`Held money expires after`, plural(settings.heldYears, { one: '# year', other: '# years' })],
            [
              t`An exchange rate is good for`,
              plural(settings.fxMaxAgeDays, { one: '# day', other: '# days' }),
            ],
            [t`Changed`, updatedAt === null ? t`never, as shipped` : formatInstant(updatedAt)],
          ]}
        />
      </Section>
      <Section title={t`Withholding tax, where terms name none`}>
        <Facts
          facts={[
            [t`Resident`, `${withholding.resident} %`],
            [t`Not resident`, `${withholding.nonResident} %`],
          ]}
        />
      </Section>
      <Section title={t`Closing`}>
        <Facts
          facts={[
            [t`Scheduled close`, settings.autoLock ? t`locks by itself` : t`waits for a person`],
            ...Object.entries(checklist).map(
              ([code, level]) => [titleOf(code), level === 'blocks' ? t`stops the close` : t`warns`] as const,
            ),
          ]}
        />
      </Section>
    </div>
  );
}

function titleOf(code: string): string {
  return new Map(Object.entries(CHECKLIST_WORDS)).get(code)?.title ?? inWords(code);
}
