import { childText } from '#functions/formats/ddex/xml/text-of.ts';
import type { XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';

/**
 * The language of a `LanguageAndScriptCode` without script and region, in small letters.
 *
 * @example
 * primaryLanguage('en-Latn-GB'); // → 'en'
 */
export function primaryLanguage(code: string | undefined): string | undefined {
  const language = code?.trim().split(/[-_]/)[0]?.toLowerCase();
  return language === '' ? undefined : language;
}

/** Whether an element says that it is in a language. */
export function isInLanguage({ attributes }: XmlElement, language: string | undefined): boolean {
  return language !== undefined && primaryLanguage(attributes['LanguageAndScriptCode']) === language;
}

type Wanted = { readonly reference: string | undefined; readonly language: string | undefined };

/** One of several titles in languages: the reference title where it is among them, else the first in the language, else the first. */
export function chosenTitle(
  titles: readonly XmlElement[],
  { reference, language }: Wanted,
): string | undefined {
  const inIt = titles.filter((title) => isInLanguage(title, language));
  const texts = [...inIt, ...titles].map((title) => childText(title, 'TitleText'));
  return (
    texts.find((text) => text !== undefined && text === reference) ?? texts.find((text) => text !== undefined)
  );
}
