import type { Chance } from './chance.ts';

const GIVEN =
  'Akua Kojo Esi Yaw Afia Kwabena Abena Kwesi Adwoa Kofi Ekua Nii Naa Dela Mawuli Sena Selorm Elinam'.split(
    ' ',
  );
const ABROAD =
  'Tam Odell Wren Lior Sable Juno Perrin Calla Fenn Isolde Marlo Quill Tansy Rowan Ottilie Bram'.split(' ');
const SURNAMES =
  'Moonfall Lanternwood Rainpath Goldreed Saltwind Firebrook Kettlewell-Dune Starmarsh Driftholm Clayriver'.split(
    ' ',
  );
const ACCENTED = ['Étoilebrume', 'Ströhlicht', 'Ñandubay-Lune', 'Ærendal-Fyr'];
const TWI = 'Ɔdɔ Ahoɔfɛ Ɔsram Nsuo Awia Anigyeɛ Abɔdin Ɛpo Nsoroma Ɔkwan Nhyira Asɛmpa'.split(' ');
const EWE_AND_GA = 'Ɣletivi Ƒutsu Ŋkekeli Ɖoɖui Lɔlɔ̃ Ʋuvivi Nyɔŋ Shikpɔŋ Dɔlɛ Hewalɛ'.split(' ');
const ENGLISH =
  'Harbour Lantern Rain Market Drum Cocoa River Thunder Mango Ferry Sunday Highlife Lagoon Kente Compass Savannah Window Train'.split(
    ' ',
  );
const SMALL = ['of', 'for', 'and', 'in', 'without'];

/** Invented people: given names as in Ghana, or as nowhere in particular, with surnames that nobody has. */
export function localName(chance: Chance): string {
  return `${chance.pick(GIVEN)} ${chance.pick(SURNAMES)}`;
}

export function foreignName(chance: Chance): string {
  return `${chance.pick(ABROAD)} ${chance.pick(chance.is(0.12) ? ACCENTED : SURNAMES)}`;
}

/** Two or three words of Twi, Ewe or Ga, some with an English one among them. */
export function localTitle(chance: Chance): string {
  const [first, second, third] = chance.pickSome(chance.is(0.6) ? TWI : EWE_AND_GA, 3);
  const middle = chance.is(0.5) ? second : chance.pick(ENGLISH);
  return chance.is(0.3) ? `${first} ${middle} ${third}` : `${first} ${middle}`;
}

/** An English title, some with a comma, a quotation or a bracket in it. */
export function foreignTitle(chance: Chance): string {
  const [first, second, third] = chance.pickSome(ENGLISH, 3);
  if (chance.is(0.06)) return `${first}, ${second}`;
  if (chance.is(0.04)) return `“${first}” (${second} Version)`;
  if (chance.is(0.04)) return `The "${first}" ${second}`;
  if (chance.is(0.35)) return `${first} ${chance.pick(SMALL)} ${second}`;
  return `${first} ${second} ${third}`;
}

/** How a tired presenter types it: two letters swapped, one left out, or one twice. */
export function misspelt(text: string, chance: Chance): string {
  const letters = [...text];
  const at = chance.whole(1, Math.max(1, letters.length - 3));
  const [here = '', next = ''] = letters.slice(at);
  const typo = chance.pick([`${next}${here}`, here, `${here}${here}${next}`]);
  return [...letters.slice(0, at), typo, ...letters.slice(at + 2)].join('');
}
