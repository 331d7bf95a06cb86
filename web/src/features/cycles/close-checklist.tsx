import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { updateTerritory } from '#shared/contract/territories.ts';
import type { Finding } from '#shared/schemas/checklist.ts';
import { useMay } from '#web/api/use-may.ts';
import { FindingList } from '#web/parts/checklist/finding-list.tsx';
import { findingsInWords } from '#web/parts/checklist/findings-in-words.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type CloseChecklistProps = { readonly findings: readonly Finding[]; readonly cycle: WireCycle };

/** What stands in the way of a close, where each is put right, and what may be passed over and by whom. */
export function CloseChecklist({ findings, cycle }: CloseChecklistProps) {
  const mayChange = useMay(updateTerritory);
  const settings = (
    <Link
      to="/licensing/territory"
      search={{ territory: cycle.territory }}
      className={mayChange ? textLinkClass : `${textLinkClass} text-ink-soft`}
    >
      <Trans>settings of the territory</Trans>
    </Link>
  );
  return (
    <Section title={findingsInWords(findings)}>
      <FindingList findings={findings} cycle={cycle} />
      {findings.length === 0 ? null : (
        <p className="max-w-[72ch] text-table text-ink-soft">
          <Trans>
            What blocks must be put right; whether it blocks or warns is said in the {settings}, by an Admin.
            What warns may be passed over by whoever closes, and stays on the checklist of the cycle.
          </Trans>
        </p>
      )}
    </Section>
  );
}
