const FRENCH = /^fr(-[A-Z]{2})?$/;
const ENGLISH = /^en\b/;

/** French, or English as Ghana writes it (31 Mar 2026): whichever the reader's browser asks for first; English otherwise. */
export const locale: string = localeOf(
  navigator.languages.find((tag) => FRENCH.test(tag) || ENGLISH.test(tag)),
);

function localeOf(tag: string | undefined): string {
  return tag !== undefined && FRENCH.test(tag) ? tag : 'en-GB';
}
