import { textOf } from '#functions/formats/ddex/xml/text-of.ts';
import { childOf, nextNamesake, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';

/** The roles of a party in elements of one name; `UserDefined` is what its attribute says. */
export function readRoles(party: XmlElement, name: string): readonly string[] {
  const roles: string[] = [];
  for (let role = childOf(party, name); role !== undefined; role = nextNamesake(role)) {
    const text = textOf(role);
    const said = text === 'UserDefined' ? (role.attributes['UserDefinedValue']?.trim() ?? text) : text;
    if (said !== undefined) roles.push(said);
  }
  return roles;
}
