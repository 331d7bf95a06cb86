import type { XmlElement } from './xml-element.ts';

/** An {@link XmlElement} whose end has not been read. */
export type OpenElement = Omit<XmlElement, 'text' | 'firstChild' | 'next'> & {
  readonly parent: OpenElement | undefined;
  text: string;
  firstChild: OpenElement | undefined;
  lastChild: OpenElement | undefined;
  next: OpenElement | undefined;
};

/** An element without content, which its parent has from now on. */
export function openElement(
  name: string,
  attributes: XmlElement['attributes'],
  { parent }: { readonly parent: OpenElement | undefined },
): OpenElement {
  const element: OpenElement = {
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
