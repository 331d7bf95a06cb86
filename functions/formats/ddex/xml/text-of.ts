import { allAt, childOf, nextNamesake, type XmlElement } from './xml-element.ts';

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

/** The texts of the children of a name, in their order; those without are left out. */
export function textsOf(element: XmlElement | undefined, name: string): readonly string[] {
  let found: string[] | undefined;
  for (let child = childOf(element, name); child !== undefined; child = nextNamesake(child)) {
    const text = textOf(child);
    if (text === undefined) continue;
    if (found === undefined) found = [text];
    else found.push(text);
  }
  return found ?? NONE;
}

/** The texts that paths of names lead to, path by path; elements without are left out. */
export function textsAt(
  element: XmlElement | undefined,
  paths: readonly (readonly string[])[],
): readonly string[] {
  const found: string[] = [];
  for (const path of paths) {
    for (const one of allAt(element, path)) {
      const text = textOf(one);
      if (text !== undefined) found.push(text);
    }
  }
  return found;
}

/** Shared, for most elements lack most children. */
const NONE: readonly string[] = [];

function plainText(text: string): string {
  if (text === '' || isPlain(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const SPACE = 0x20;
const LAST_PRINTED = 0x7e;

/** Whether it is ASCII with one space at a time between words, as most texts are: the rest is then for nothing. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_PRINTED || code < SPACE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}
