import { i18n, type Messages } from '@lingui/core';
import { LANGUAGES, language } from './language.ts';

for (const each of Object.keys(LANGUAGES)) i18n.load(each, {});
i18n.activate(language);

/** Says words in the language of the page, which does not change until the page is loaded anew. */
export { i18n };

/** Takes the words of a module in each language; a build puts the call at the top of every module that has words. */
export function loadWords(words: Readonly<Record<string, Messages>>): void {
  for (const [each, messages] of Object.entries(words)) i18n.load(each, messages);
}
