import { plural, t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import type { listUnidentifiedLists } from '#shared/contract/held.ts';
import type { listIssueCauses } from '#shared/contract/issues.ts';
import type { listProposals } from '#shared/contract/song-proposals.ts';
import type { listPartnerCycles, listPartnerNotes } from '#shared/contract/standings.ts';
import type { listIngestions } from '#shared/contract/uploads.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { whatIsWrong } from '#web/parts/repertoire/issue-in-words.ts';
import type { WireStanding } from './standing-parts.tsx';

/** Something that a partner’s people should know or do, with where. */
export type News = {
  readonly key: string;
  readonly words: string;
  readonly amounts?: readonly { readonly amount: string; readonly currency: string }[];
  /** When it came about; absent where it has no day. */
  readonly at?: string;
  readonly verb: string;
  readonly link: LinkProps;
};
type Told = {
  readonly partnerId: string;
  readonly cycles: readonly RowOf<typeof listPartnerCycles>[];
  readonly jobs: readonly RowOf<typeof listIngestions>[];
  readonly causes: readonly RowOf<typeof listIssueCauses>[];
  readonly lists: readonly RowOf<typeof listUnidentifiedLists>[];
  readonly notes: readonly RowOf<typeof listPartnerNotes>[];
  readonly proposals: readonly RowOf<typeof listProposals>[];
  readonly held: WireStanding['held'];
};
const FEW = 3;

/** What is new for a partner: what it is asked first, then what is ready, what came of its files and of what it said is its own, and what may be. */
export function partnerNews(told: Told): readonly News[] {
  return [
    ...questions(told),
    ...statements(told),
    ...findings(told),
    ...answers(told),
    ...heldForIt(told),
    ...notesOf(told),
  ];
}

function questions({ jobs }: Told): readonly News[] {
  return jobs
    .filter(({ status }) => status === 'needs-mapping')
    .map(({ id, createdAt }) => ({
      key: `question ${id}`,
      words: t`A file waits for an answer: which of its columns is what`,
      at: createdAt,
      verb: t`Answer`,
      link: { to: '/jobs/$jobId', params: { jobId: id } },
    }));
}

function statements({ partnerId, cycles }: Told): readonly News[] {
  const [latest] = cycles.filter(({ remittance }) => remittance !== null);
  if (latest?.remittance == null) return [];
  const { id, name, lockedAt, remittance } = latest;
  return [
    {
      key: `statement ${id}`,
      words: t`The statement of ${name} is ready`,
      amounts: [remittance.netPayable],
      ...(lockedAt !== null && { at: lockedAt }),
      verb: t`Open statement`,
      link: { to: '/partners/$partnerId/exports', params: { partnerId }, search: { cycle: id } },
    },
  ];
}

function findings({ partnerId, jobs, causes }: Told): readonly News[] {
  const files = jobs
    .filter(({ problemCount, status }) => problemCount > 0 && status !== 'needs-mapping')
    .slice(0, FEW)
    .map(({ id, createdAt, problemCount }) => ({
      key: `file ${id}`,
      words: plural(problemCount, {
        one: 'A file of yours has # finding',
        other: 'A file of yours has # findings',
      }),
      at: createdAt,
      verb: t`See findings`,
      link: { to: '/jobs/$jobId', params: { jobId: id } } as const,
    }));
  const data = causes.slice(0, FEW).map((cause) => ({
    key: `cause ${cause.kind}`,
    words: `${whatIsWrong(cause)} ${plural(cause.count, { one: '# case', other: '# cases' })}`,
    at: cause.oldest,
    verb: t`See findings`,
    link: { to: '/partners/$partnerId/ingestions', params: { partnerId } } as const,
  }));
  return [...files, ...data];
}

/** What came of songs that the partner said are its own. */
function answers({ partnerId, proposals }: Told): readonly News[] {
  return proposals
    .filter(({ status }) => status === 'Accepted' || status === 'Declined')
    .slice(0, FEW)
    .map(({ id, title, status, decidedAt }) => {
      const song = title ?? t`Untitled`;
      return {
        key: id,
        words:
          status === 'Accepted' ? t`“${song}” was accepted as yours` : t`“${song}” was not taken as yours`,
        ...(decidedAt !== undefined && { at: decidedAt }),
        verb: t`Read`,
        link: { to: '/partners/$partnerId/proposals', params: { partnerId }, search: { proposal: id } },
      };
    });
}

function heldForIt({ partnerId, held, lists }: Told): readonly News[] {
  const link = { to: '/partners/$partnerId/held', params: { partnerId } } as const;
  const [list] = lists;
  return [
    ...(held.length === 0
      ? []
      : [
          {
            key: 'held',
            words: t`Money is held that would be yours`,
            amounts: held.map(({ amount }) => amount),
            verb: t`See why`,
            link,
          },
        ]),
    ...(list === undefined
      ? []
      : [
          {
            key: `list ${list.id}`,
            words: plural(list.songs, {
              one: `# song that nobody identified, ${formatDate(list.from)} – ${formatDate(list.to)}: it may be yours`,
              other: `# songs that nobody identified, ${formatDate(list.from)} – ${formatDate(list.to)}: some may be yours`,
            }),
            amounts: [list.amount],
            at: list.generatedAt,
            verb: t`Look through`,
            link,
          },
        ]),
  ];
}

function notesOf({ partnerId, notes }: Told): readonly News[] {
  const [note] = notes;
  if (note === undefined) return [];
  return [
    {
      key: note.id,
      words: t`${note.by} wrote about the remittance of ${note.cycleName}`,
      at: note.at,
      verb: t`Read`,
      link: { to: '/partners/$partnerId/notes', params: { partnerId } },
    },
  ];
}
