import { textsOf } from '#functions/formats/ddex/xml/text-of.ts';
import type { XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import type { Coverage } from './pick-territory.ts';

/** The territories that an element's children name. ERN 4 calls those of a rights controller `Territory`. */
export function readCoverage(element: XmlElement): Coverage {
  const listed = textsOf(element, 'TerritoryCode');
  return {
    included: listed.length > 0 ? listed : textsOf(element, 'Territory'),
    excluded: textsOf(element, 'ExcludedTerritoryCode'),
  };
}

/** The territory that an attribute of the element names; without one it counts everywhere. */
export function readCoverageAttribute({ attributes }: XmlElement, attribute: string): Coverage {
  const code = attributes[attribute]?.trim();
  return code === undefined || code === '' ? EVERYWHERE : { included: [code], excluded: [] };
}

const EVERYWHERE: Coverage = { included: [], excluded: [] };
