import type { WireReplyOf } from '#shared/contract/route.ts';
import type { readTerritory } from '#shared/contract/territories.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/section.tsx';

export type WireTerritory = WireReplyOf<typeof readTerritory>;

/** The settings of a territory as they stand. */
export function TerritoryFacts({ settings }: { readonly settings: WireTerritory }) {
  const { withholding, checklist, updatedAt } = settings;
  return (
    <div className="space-y-8">
      <Section title="Periods and amounts">
        <Facts
          facts={[
            ['Currency', settings.currency],
            ['Time zone', settings.timezone],
            ['Grace after a period', `${settings.graceDays} days`],
            ['Corrections are taken for', `${settings.adjustmentYears} years`],
            ['Held money expires after', `${settings.heldYears} years`],
            ['An exchange rate is good for', `${settings.fxMaxAgeDays} days`],
            ['Changed', updatedAt === null ? 'never, as shipped' : formatInstant(updatedAt)],
          ]}
        />
      </Section>
      <Section title="Withholding tax, where terms name none">
        <Facts
          facts={[
            ['Resident', `${withholding.resident} %`],
            ['Not resident', `${withholding.nonResident} %`],
          ]}
        />
      </Section>
      <Section title="Closing">
        <Facts
          facts={[
            ['Scheduled close', settings.autoLock ? 'locks by itself' : 'waits for a person'],
            ...Object.entries(checklist).map(([code, level]) => [code, level] as const),
          ]}
        />
      </Section>
    </div>
  );
}
