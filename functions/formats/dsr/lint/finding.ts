/** What the linter checks beyond what public validators do, or as they do; `docs/formats/ddex-dsr.md` explains each. */
export const DSR_RULES = {
  'file.name': 'the file is named as the standard prescribes',
  'file.name-differs': 'the file name says what HEAD says',
  'file.encoding': 'the file is UTF-8 without a byte order mark',
  'file.line-end': 'every line ends with LF alone, the last one too',
  'file.beyond-limit': 'no line is longer than the linter reads',
  'head.profile': 'HEAD comes first and names a profile and version that is known',
  'head.period': 'the period does not end before it starts',
  'record.unknown': 'every line is a record of the profile',
  'record.order': 'HEAD, summaries, blocks, FOOT; in a block what its profile allows',
  'record.cells': 'every record has all of its cells, empty ones included',
  'value.missing': 'no cell is empty that must be filled',
  'value.type': 'every value is of its cell’s type or value set, from its first to its last character',
  'value.character': 'no value has control characters, a backslash, or blanks at its ends',
  'value.list':
    'lists of names and of ids are as long as each other; no entry is empty; single values have no |',
  'id.repeated': 'ids are unique where they must be; blocks are contiguous',
  'reference.dangling': 'every reference leads somewhere',
  'foot.missing': 'the file ends with FOOT',
  'foot.counts': 'FOOT counts what there is',
  'sum.differs': 'parts add up to their whole',
} as const;

export type DsrRule = keyof typeof DSR_RULES;

/** Something that is wrong with a report. Lines and cells count from 1; line 0 is the file's name. */
export type DsrFinding = {
  readonly line: number;
  readonly cell?: number;
  readonly rule: DsrRule;
  /** What is wrong and what it should be. */
  readonly message: string;
};
