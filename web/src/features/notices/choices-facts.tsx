import type { readNoticeChoices } from '#shared/contract/notices.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { MailedKind } from '#shared/schemas/notices.ts';
import { Facts } from '#web/ui/facts.tsx';
import { KINDS, LANGUAGES } from './notice-words.ts';

export type WireChoices = WireReplyOf<typeof readNoticeChoices>;

/** Which notices the person who is signed in is mailed. */
export function ChoicesFacts({ choices }: { readonly choices: WireChoices }) {
  return (
    <Facts
      facts={[
        ...MailedKind.options.map(
          (kind) => [KINDS[kind], choices.kinds[kind] ? 'mailed' : 'not mailed'] as const,
        ),
        ['Language', LANGUAGES[choices.language]],
      ]}
    />
  );
}
