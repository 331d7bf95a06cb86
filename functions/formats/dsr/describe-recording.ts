import { parseIswc } from '#shared/ids.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import { cleanText } from './clean-text.ts';
import { displayArtist } from './display-artist.ts';
import { durationCell } from './duration-cell.ts';
import type { Recording } from './recording.ts';
import { AS01, AS02_01, MW01_01 } from './recording-records.ts';
import { writeRecord } from './write-record.ts';

/** Every block has one recording, so one reference does for all of them. */
export const RESOURCE_REFERENCE = '1';

type Block = { readonly blockId: string; readonly senderDpid: string };

/** AS02.01: a recording of one work, with that work. */
export function recordingOfOneWork(recording: Recording, work: WorkSnapshot, block: Block): string {
  return writeRecord('AS02.01', AS02_01, {
    ...recordingCells(recording, block),
    ISWC: iswcOf(work),
    ...contributorCells(work),
    ProprietaryWorkId: `${block.senderDpid}::${work.workId}`,
  });
}

/** AS01: a recording of several works; their records ({@link workOfRecording}) follow. */
export function recordingOfSeveralWorks(recording: Recording, block: Block): string {
  return writeRecord('AS01', AS01, recordingCells(recording, block));
}

/** MW01.01: one work of a recording of several. */
export function workOfRecording(work: WorkSnapshot, { blockId, senderDpid }: Block): string {
  return writeRecord('MW01.01', MW01_01, {
    BlockId: blockId,
    DspWorkId: work.workId,
    ISWC: iswcOf(work),
    Title: titleOf(work),
    ...contributorCells(work),
    ProprietaryWorkId: `${senderDpid}::${work.workId}`,
  });
}

function recordingCells(recording: Recording, { blockId }: Block) {
  const { id, isrc, works, durationSeconds } = recording;
  return {
    BlockId: blockId,
    ResourceReference: RESOURCE_REFERENCE,
    DspResourceId: id,
    ISRC: isrc,
    Title: works.map(titleOf).join(' / '),
    DisplayArtistName: displayArtist(recording),
    Duration: durationCell(durationSeconds),
    ResourceType: 'SoundRecording',
  };
}

const titleOf = ({ title, workRef }: WorkSnapshot) => cleanText(title) || workRef;

const iswcOf = ({ iswc }: WorkSnapshot) => (iswc === undefined ? undefined : parseIswc(iswc));

const AUTHORS = ['CA', 'C', 'A'];
const ARRANGERS = ['AR', 'SR'];

function contributorCells({ shares }: WorkSnapshot) {
  const written = shares.filter(({ kind }) => kind === 'writer');
  const others = ({ role }: Share) => !AUTHORS.includes(role) && !ARRANGERS.includes(role);
  const authors = listCells(written.filter(({ role }) => AUTHORS.includes(role)));
  const arrangers = listCells(written.filter(({ role }) => ARRANGERS.includes(role)));
  const publishers = listCells(shares.filter(({ kind }) => kind === 'publisher'));
  const contributors = listCells([
    ...written.filter(others),
    ...shares.filter(({ kind }) => kind === 'artist'),
  ]);
  return {
    ComposerAuthor: authors.names,
    ComposerAuthorPartyId: authors.ids,
    Arranger: arrangers.names,
    ArrangerPartyId: arrangers.ids,
    MusicPublisher: publishers.names,
    MusicPublisherPartyId: publishers.ids,
    WorkContributor: contributors.names,
    WorkContributorPartyId: contributors.ids,
  };
}

/** Names and ids are parallel lists: where one of the parties has no id, the cell of ids stays empty. */
function listCells(shares: readonly Share[]) {
  const parties = [...new Map(shares.map(({ name, ipi }) => [ipi ?? name, { name, ipi }])).values()];
  const ids = parties.flatMap(({ ipi }) => (ipi === undefined ? [] : [`IPI::${ipi}`]));
  return {
    names: parties.map(({ name }) => name),
    ids: ids.length === parties.length ? ids : [],
  };
}
