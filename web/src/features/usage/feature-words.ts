import { t } from '@lingui/core/macro';
import { inWords } from '#web/format/in-words.ts';

const WORDS: Readonly<Record<string, string>> = {
  'title words of the play in the title': t`Title words of the play in the title`,
  'title words of the work in the title': t`Title words of the work in the title`,
  'title words both ways': t`Title words both ways`,
  'artist words of the play anywhere': t`Artist words of the play anywhere`,
  'artist words of the work anywhere': t`Artist words of the work anywhere`,
  'artist words both ways': t`Artist words both ways`,
  'artist words in the artist': t`Artist words in the artist`,
  'all words of the play anywhere': t`All words of the play anywhere`,
  'all words of the work anywhere': t`All words of the work anywhere`,
  'all words, the lesser way': t`All words, the lesser way`,
  'all words, the better way': t`All words, the better way`,
  'best piece of the title': t`Best piece of the title`,
  'rarity of the best piece': t`Rarity of the best piece`,
  'best piece is what the artist is called': t`Best piece is what the artist is called`,
  'first piece of the work in the play': t`First piece of the work in the play`,
  'first piece of the play in the work': t`First piece of the play in the work`,
  'title as written': t`Title as written`,
  'best piece as written': t`Best piece as written`,
  'artist as written': t`Artist as written`,
  'title exactly': t`Title exactly`,
  'piece exactly': t`Piece exactly`,
  'artist exactly': t`Artist exactly`,
  'play has no artist': t`Play has no artist`,
  'work has no artist': t`Work has no artist`,
  'neither has an artist': t`Neither has an artist`,
  'numbers conflict': t`Numbers conflict`,
  'a number on one side only': t`A number on one side only`,
  'rarity of what they share': t`Rarity of what they share`,
  'rarest word of the play that is missing': t`Rarest word of the play that is missing`,
  'rarest word of the first piece that is missing': t`Rarest word of the first piece that is missing`,
  'artist conflicts and title agrees': t`Artist conflicts and title agrees`,
  'duration within 5 seconds': t`Duration within 5 seconds`,
  'duration beyond 20 seconds': t`Duration beyond 20 seconds`,
  'other version': t`Other version`,
  'length of the title': t`Length of the title`,
  'letters of the play anywhere': t`Letters of the play anywhere`,
  'letters of the work anywhere': t`Letters of the work anywhere`,
  'letters of the title of the play anywhere': t`Letters of the title of the play anywhere`,
  'letters of the title of the work anywhere': t`Letters of the title of the work anywhere`,
  'letters of the artist, the lesser way': t`Letters of the artist, the lesser way`,
  'artist is named in full': t`Artist is named in full`,
  'how much its title tells': t`How much its title tells`,
};

/** What was looked at when a play was compared with a work, in words; as the API names it where it is newer than the site. */
export function featureWords(feature: string): string {
  return WORDS[feature] ?? inWords(feature);
}
