import { childOf, type XmlElement } from './xml-element.ts';

/**
 * An element's text in Unicode NFC, without space around it, runs of space and control characters as one space;
 * undefined where there is none. MEAD writes names and titles one level deeper (`TitleText/Title`, `FullName/Name`).
 */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const own = plainText(element.text);
  if (own !== '') return own;
  const deeper = childOf(element, 'Title') ?? childOf(element, 'Name');
  const text = deeper === undefined ? '' : plainText(deeper.text);
  return text === '' ? undefined : text;
}

/** The text of the first child of a name. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  return textOf(childOf(element, name));
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
