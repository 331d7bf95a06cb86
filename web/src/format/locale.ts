import { language } from '#web/words/language.ts';

/** How dates and numbers are written: in French, or in English as Ghana writes it (31 Mar 2026). */
export const locale: string = language === 'fr' ? frenchOf(navigator.languages) : 'en-GB';

/** The French of somebody's own country, where the browser says it. */
function frenchOf(asked: readonly string[]): string {
  return asked.find((tag) => /^fr(-[A-Z]{2})?$/.test(tag)) ?? 'fr';
}
