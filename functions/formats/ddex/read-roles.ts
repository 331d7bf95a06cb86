import { textOf } from './text-of.ts';
import { childrenOf, type XmlElement } from './xml-element.ts';

/** The roles of a party in elements of one name; `UserDefined` is what its attribute says. */
export function readRoles(party: XmlElement, name: string): readonly string[] {
  return childrenOf(party, name)
    .map((role) => {
      const text = textOf(role);
      return text === 'UserDefined' ? (role.attributes['UserDefinedValue']?.trim() ?? text) : text;
    })
    .filter((role) => role !== undefined);
}
