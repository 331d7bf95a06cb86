/** The languages of the site, each by its own name. */
export const LANGUAGES = { en: 'English', fr: 'Français' } as const;
export type Language = keyof typeof LANGUAGES;

const KEPT = 'zamio.language';
const FRENCH = /^fr\b/;
const ENGLISH = /^en\b/;

/** What somebody chose on this device, else the first of the browser’s languages that the site has; English otherwise. */
export const language: Language = kept() ?? asked();

/** Keeps a choice and loads the site anew: its words are settled before anything else is read. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(KEPT, chosen);
  location.reload();
}

function kept(): Language | undefined {
  const found = globalThis.localStorage?.getItem(KEPT);
  return found === 'en' || found === 'fr' ? found : undefined;
}

function asked(): Language {
  const first = navigator.languages.find((tag) => FRENCH.test(tag) || ENGLISH.test(tag));
  return first !== undefined && FRENCH.test(first) ? 'fr' : 'en';
}
