/**
 * One element of a message as read: local names, the children that are of interest, and its own text. Children
 * hang on each other, for a list of its own for each element takes longer than all else that is done with it.
 */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly firstChild: XmlElement | undefined;
  /** The next child of the same parent. */
  readonly next: XmlElement | undefined;
};

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : named(element.firstChild, name);
}

/**
 * The next child of the same parent that has the same name; so all of a name are walked through without a list of them.
 *
 * @example
 * for (let id = childOf(party, 'PartyId'); id !== undefined; id = nextNamesake(id)) ids.push(textOf(id));
 */
export function nextNamesake(element: XmlElement): XmlElement | undefined {
  return named(element.next, element.name);
}

/** The children of a name, in their order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  let child = childOf(element, name);
  if (child === undefined) return NONE;
  const found: XmlElement[] = [];
  for (; child !== undefined; child = nextNamesake(child)) found.push(child);
  return found;
}

/** Every element that a path of names leads to: `allAt(recording, ['SoundRecordingEdition', 'ResourceId', 'ISRC'])`. */
export function allAt(element: XmlElement | undefined, path: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  if (element !== undefined) collect(element, path, { depth: 0, found });
  return found;
}

/** Whether an attribute says yes, as XML Schema writes it. */
export function isTrue(element: XmlElement, attribute: string): boolean {
  const value = element.attributes[attribute];
  if (value === undefined) return false;
  const plain = value.trim();
  return plain === 'true' || plain === '1';
}

/** Shared, for most elements lack most children. */
const NONE: readonly XmlElement[] = [];

/** The first of a name from here on. Both names stand in this program, so that comparing them is comparing pointers. */
function named(from: XmlElement | undefined, name: string): XmlElement | undefined {
  let child = from;
  while (child !== undefined && child.name !== name) child = child.next;
  return child;
}

function collect(
  element: XmlElement,
  path: readonly string[],
  at: { readonly depth: number; readonly found: XmlElement[] },
): void {
  const isLast = at.depth + 1 === path.length;
  for (let child = childOf(element, path[at.depth] ?? ''); child !== undefined; child = nextNamesake(child)) {
    if (isLast) at.found.push(child);
    else collect(child, path, { depth: at.depth + 1, found: at.found });
  }
}
