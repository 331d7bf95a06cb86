import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { setBands } from '#shared/contract/matching.ts';
import { useMay } from '#web/api/use-may.ts';
import { Act } from '#web/parts/people/act.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { BandsBar } from './bands-bar.tsx';
import { type ScopeNames, scopeInWords } from './scope-names.ts';
import { type ScopeInForce, scopesInForce } from './scopes-in-force.ts';
import type { WireMatching } from './wire-matching.ts';

type ThresholdsSectionProps = { readonly matching: WireMatching; readonly names: ScopeNames };

/** The thresholds in force, for all and for those who have their own. */
export function ThresholdsSection({ matching, names }: ThresholdsSectionProps) {
  const maySet = useMay(setBands);
  const add = (
    <Link to="/usage/matching" search={{ panel: 'bands' }} className={buttonClass('plain')}>
      {t`Set thresholds`}
    </Link>
  );
  return (
    <Section title={t`Thresholds in force`} action={maySet ? add : null}>
      <p className="max-w-[72ch] text-ink-soft">
        {t`A match by title and names counts from the upper threshold on; below the lower one the play is unmatched; between them it waits for a person.`}
      </p>
      <ul className="border-t border-line">
        {scopesInForce(matching).map((one) => (
          <li
            key={one.scope}
            className="grid gap-x-6 gap-y-2 border-b border-line py-3 md:grid-cols-[14rem_minmax(0,1fr)_11rem]"
          >
            <div>
              <h3 className="font-medium">{scopeInWords(one.scope, names)}</h3>
              <p className="text-table text-ink-faint">
                <Origin of={one} />
              </p>
            </div>
            <BandsBar bands={one.bands} />
            {maySet ? <Actions scope={one.scope} isSet={one.set !== undefined} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Origin({ of: { set } }: { readonly of: ScopeInForce }) {
  if (set === undefined) return t`The model’s own`;
  const act = <Act by={set.changedBy} at={set.changedAt} />;
  if (set.refitId === null) return <Trans>Set by {act}</Trans>;
  return (
    <Trans>
      From{' '}
      <Link to="/usage/matching" search={{ refit: set.refitId }} className={textLinkClass}>
        a refit
      </Link>
      , accepted by {act}
    </Trans>
  );
}

type ActionsProps = { readonly scope: string; readonly isSet: boolean };

function Actions({ scope, isSet }: ActionsProps) {
  return (
    <div className="flex justify-end gap-2">
      <Link to="/usage/matching" search={{ panel: 'bands', scope }} className={buttonClass('quiet')}>
        {t`Edit`}
      </Link>
      {isSet ? (
        <Link to="/usage/matching" search={{ act: 'remove', scope }} className={buttonClass('quiet')}>
          {t`Remove`}
        </Link>
      ) : null}
    </div>
  );
}
