import { chance } from '#tools/matching/alike/chance.ts';

const STARTS = 'b,bl,br,ch,d,dr,f,fl,g,gr,h,j,k,kw,l,m,n,ny,p,pr,r,s,sh,st,t,tr,v,w,y,z,,,'.split(',');
const MIDDLES = 'a,e,i,o,u,ai,ea,ee,oo,ou,ɛ,ɔ'.split(',');
const ENDS = ',,,,n,m,r,s,t,l,nd,ng,ck,rt'.split(',');

/** Words of one to four syllables, the common ones short. The same seed gives the same words; none is there twice. */
export function inventedWords(count: number, seed: number): readonly string[] {
  const random = chance(seed);
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * (words.size < 500 ? 2 : 3.5));
    let word = '';
    for (let at = 0; at < syllables; at += 1) word += one(STARTS) + one(MIDDLES) + one(ENDS);
    if (word.length > 1) words.add(word);
  }
  return [...words];
}
