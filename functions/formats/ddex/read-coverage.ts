import type { Coverage } from './pick-territory.ts';
import { textOf } from './text-of.ts';
import { childrenOf, type XmlElement } from './xml-element.ts';

/** The territories that an element's children name. ERN 4 calls those of a rights controller `Territory`. */
export function readCoverage(element: XmlElement): Coverage {
  const listed = codes(element, 'TerritoryCode');
  return {
    included: listed.length > 0 ? listed : codes(element, 'Territory'),
    excluded: codes(element, 'ExcludedTerritoryCode'),
  };
}

/** The territory that an attribute of the element names; without one it counts everywhere. */
export function readCoverageAttribute({ attributes }: XmlElement, attribute: string): Coverage {
  const code = attributes[attribute]?.trim();
  return { included: code === undefined || code === '' ? [] : [code], excluded: [] };
}

function codes(element: XmlElement, name: string): readonly string[] {
  const found = childrenOf(element, name);
  return found.length === 0 ? NONE : found.map(textOf).filter((code) => code !== undefined);
}

const NONE: readonly string[] = [];
