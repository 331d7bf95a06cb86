import type { XmlElement } from './xml-element.ts';

/** An {@link XmlElement} whose end has not been read. */
export type Growing = Omit<XmlElement, 'text' | 'firstChild' | 'next'> & {
  readonly parent: Growing | undefined;
  text: string;
  firstChild: Growing | undefined;
  lastChild: Growing | undefined;
  next: Growing | undefined;
};

/** An element without content, which its parent has from now on. */
export function growing(
  name: string,
  attributes: XmlElement['attributes'],
  { parent }: { readonly parent: Growing | undefined },
): Growing {
  const element: Growing = {
    name,
    attributes,
    parent,
    text: '',
    firstChild: undefined,
    lastChild: undefined,
    next: undefined,
  };
  if (parent === undefined) return element;
  if (parent.lastChild === undefined) parent.firstChild = element;
  else parent.lastChild.next = element;
  parent.lastChild = element;
  return element;
}
