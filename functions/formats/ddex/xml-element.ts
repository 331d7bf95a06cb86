/** One element of a message as read: local names, the children that are of interest, and its own text. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** The children of a name, in their order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : element.children.filter((child) => child.name === name);
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Every element that a path of names leads to: `allAt(recording, ['SoundRecordingEdition', 'ResourceId', 'ISRC'])`. */
export function allAt(element: XmlElement | undefined, path: readonly string[]): readonly XmlElement[] {
  if (element === undefined) return [];
  return path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap((one) => childrenOf(one, name)),
    [element],
  );
}

/** Whether an attribute says yes, as XML Schema writes it. */
export function isTrue(element: XmlElement, attribute: string): boolean {
  const value = element.attributes[attribute]?.trim();
  return value === 'true' || value === '1';
}
