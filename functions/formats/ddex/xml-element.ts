/** One element of a message as read: local names, the children that are of interest, and its own text. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** The children of a name, in their order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return NONE;
  let found: XmlElement[] | undefined;
  for (const child of element.children) {
    if (child.name !== name) continue;
    if (found === undefined) found = [child];
    else found.push(child);
  }
  return found ?? NONE;
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

/** Every element that a path of names leads to: `allAt(recording, ['SoundRecordingEdition', 'ResourceId', 'ISRC'])`. */
export function allAt(element: XmlElement | undefined, path: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  if (element !== undefined) collect(element, path, { depth: 0, found });
  return found;
}

/** Whether an attribute says yes, as XML Schema writes it. */
export function isTrue(element: XmlElement, attribute: string): boolean {
  const value = element.attributes[attribute]?.trim();
  return value === 'true' || value === '1';
}

/** Shared, for most elements lack most children; these four are what reading a message spends its time in. */
const NONE: readonly XmlElement[] = [];

function collect(
  element: XmlElement,
  path: readonly string[],
  { depth, found }: { readonly depth: number; readonly found: XmlElement[] },
): void {
  for (const child of element.children) {
    if (child.name !== path[depth]) continue;
    if (depth + 1 === path.length) found.push(child);
    else collect(child, path, { depth: depth + 1, found });
  }
}
