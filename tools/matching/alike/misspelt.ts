const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A song as a log of a station writes it: one or two slips in title and artist, words gone or joined, extras around. */
export function misspelt(
  { title, artist }: { readonly title: string; readonly artist: string },
  random: () => number,
): { readonly title: string; readonly artist: string } {
  let [heard, name] = [title, artist];
  if (random() < 0.7) heard = slip(heard, random);
  if (random() < 0.2) heard = slip(heard, random);
  if (random() < 0.4) name = slip(name, random);
  const words = heard.split(' ');
  if (words.length > 3 && random() < 0.15) words.splice(Math.floor(random() * words.length), 1);
  heard = words.length > 1 && random() < 0.1 ? words.join('') : words.join(' ');
  const extra = random();
  if (extra < 0.08) heard += ' (Remix)';
  else if (extra < 0.16) heard = `0${Math.floor(random() * 10)} - ${heard}`;
  else if (extra < 0.24) heard += ' ft. Guest';
  else if (extra < 0.32) return { title: `${name} - ${heard}`, artist: '' };
  return { title: heard, artist: name.split(' ').length === 2 && random() < 0.1 ? flipped(name) : name };
}

const flipped = (name: string) => name.split(' ').reverse().join(', ');

/** One letter left out, added, changed or swapped with the next; very short words are spelt right. */
function slip(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  if (!/[^ ]{4}/.test(text.slice(Math.max(0, at - 3), at + 4))) return text;
  const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const [before, own, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + own + letter + after;
  if (kind === 2) return before + letter + after;
  return before + after.charAt(0) + own + after.slice(1);
}
