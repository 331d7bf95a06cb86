import { Trans } from '@lingui/react/macro';
import { useSession } from '#web/api/session.ts';
import { ROLE_WORDS } from '#web/parts/people/role-words.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { chooseLanguage, LANGUAGES, language } from '#web/words/language.ts';

const OTHER = language === 'fr' ? 'en' : 'fr';

/** Who is signed in, as what; the other language, and the way out. */
export function SignedInAs() {
  const { shownAs, roles, signOut } = useSession();
  return (
    <div className="flex items-center justify-between gap-2 px-2 lg:flex-col lg:items-stretch lg:px-0">
      <p className="min-w-0 lg:px-2">
        <span className="block truncate font-medium">{shownAs}</span>
        <span className="block truncate text-table text-ink-faint">
          {roles.map((role) => ROLE_WORDS[role]).join(', ')}
        </span>
      </p>
      <div className="flex shrink-0 gap-1 lg:-ml-1 lg:flex-wrap lg:justify-between">
        <button
          type="button"
          lang={OTHER}
          className={`${buttonClass('quiet')} whitespace-nowrap`}
          onClick={() => chooseLanguage(OTHER)}
        >
          {LANGUAGES[OTHER]}
        </button>
        <Button tone="quiet" onClick={signOut}>
          <Trans>Sign out</Trans>
        </Button>
      </div>
    </div>
  );
}
