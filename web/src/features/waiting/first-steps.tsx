import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { may } from '#web/api/may.ts';
import { useSession } from '#web/api/session.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import { STEPS } from './step-choices.ts';
import type { WireStep } from './wire-waiting.ts';

/** What a new system has still to be given, in the order in which it is entered; what is there is ticked. */
export function FirstSteps({ steps }: { readonly steps: readonly WireStep[] }) {
  const { roles } = useSession();
  const next = steps.find(({ step, done }) => !done && may(STEPS[step].needs, roles));
  return (
    <Section title={t`First steps to a cycle`}>
      <ol className="divide-y divide-line border-y border-line">
        {steps.map(({ step, done, partnerId }, at) => {
          const { words, verb, needs, link } = STEPS[step];
          return (
            <li key={step} className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <span
                className={`flex size-6 items-center justify-center rounded-full border text-table tabular-nums ${done ? 'border-positive text-positive' : 'border-line-strong text-ink-soft'}`}
              >
                {done ? <Icon name="tick" /> : at + 1}
              </span>
              <span className={`min-w-0 flex-1 ${done ? 'text-ink-faint' : ''}`}>{words}</span>
              {done ? (
                <span className="text-table font-medium text-positive">
                  <Trans>Done</Trans>
                </span>
              ) : may(needs, roles) ? (
                <Link {...link(partnerId)} className={buttonClass(next?.step === step ? 'primary' : 'plain')}>
                  {verb}
                </Link>
              ) : (
                <span className="text-table text-ink-faint">
                  {needs.access.includes('Ops') ? t`by Ops` : t`by an administrator`}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
