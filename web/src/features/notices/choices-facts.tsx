import { t } from '@lingui/core/macro';
import type { readNoticeChoices } from '#shared/contract/notices.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { Facts } from '#web/ui/facts.tsx';
import { KINDS, LANGUAGES, MAILED_KINDS } from './notice-words.ts';

export type WireChoices = WireReplyOf<typeof readNoticeChoices>;

/** Which notices the person who is signed in is mailed. */
export function ChoicesFacts({ choices }: { readonly choices: WireChoices }) {
  return (
    <Facts
      facts={[
        ...MAILED_KINDS.map(
          (kind) => [KINDS[kind], choices.kinds[kind] ? t`mailed` : t`not mailed`] as const,
        ),
        [t`Language`, LANGUAGES[choices.language]],
      ]}
    />
  );
}
