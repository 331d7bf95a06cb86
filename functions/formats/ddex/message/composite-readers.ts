import type { CompositeResult } from '#functions/formats/ddex/composite-result.ts';
import { ERN4_RECORDING_ELEMENTS } from '#functions/formats/ddex/ern/ern4-names.ts';
import {
  ERN3_RECORDING_ELEMENTS,
  readErn3Recording,
} from '#functions/formats/ddex/ern/read-ern3-recording.ts';
import { readErn4Recording } from '#functions/formats/ddex/ern/read-ern4-recording.ts';
import type { Findings } from '#functions/formats/ddex/findings.ts';
import { MEAD_RESOURCE_ELEMENTS, MEAD_WORK_ELEMENTS } from '#functions/formats/ddex/mead/mead-names.ts';
import { readMeadResource } from '#functions/formats/ddex/mead/read-mead-resource.ts';
import { readMeadWork } from '#functions/formats/ddex/mead/read-mead-work.ts';
import { PARTY_ENTRY_ELEMENTS } from '#functions/formats/ddex/parties/read-party-entry.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import { MUSICAL_WORK_ELEMENTS, readMusicalWork } from '#functions/formats/ddex/works/read-musical-work.ts';
import { ElementNames } from '#functions/formats/ddex/xml/element-names.ts';
import type { ReadingPlan } from '#functions/formats/ddex/xml/reading-plan.ts';
import type { XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import { HEADER_ELEMENTS } from './read-header.ts';
import type { MessageKind } from './recognise-message.ts';

/** Turns one composite into records; what is wrong with it goes into the findings. */
export type ReadComposite = (element: XmlElement, state: MessageState, findings: Findings) => CompositeResult;

export const HEADER = 'MessageHeader';
export const PARTY = 'PartyList/Party';

type Reading = { readonly wanted: ReadingPlan; readonly readers: ReadonlyMap<string, ReadComposite> };

/** What is read of a message of each shape: which composites, what of them, and how. */
export const COMPOSITES: Readonly<Record<MessageKind['shape'], Reading>> = {
  'ern-3': reading([
    ['WorkList/MusicalWork', MUSICAL_WORK_ELEMENTS, readListedWork],
    ['ResourceList/SoundRecording', ERN3_RECORDING_ELEMENTS, readErn3Recording],
    ['ResourceList/Video', ERN3_RECORDING_ELEMENTS, readErn3Recording],
  ]),
  'ern-4': reading([
    [PARTY, PARTY_ENTRY_ELEMENTS],
    ['ResourceList/SoundRecording', ERN4_RECORDING_ELEMENTS, readErn4Recording],
    ['ResourceList/Video', ERN4_RECORDING_ELEMENTS, readErn4Recording],
  ]),
  mead: reading([
    ['WorkInformationList/WorkInformation', MEAD_WORK_ELEMENTS, readMeadWork],
    ['ResourceInformationList/ResourceInformation', MEAD_RESOURCE_ELEMENTS, readMeadResource],
  ]),
  purge: reading([]),
};

type Row = readonly [path: string, keep: ReadonlySet<string>, read?: ReadComposite];

function reading(rows: readonly Row[]): Reading {
  return {
    wanted: new Map([
      [HEADER, new ElementNames(HEADER_ELEMENTS)],
      ...rows.map(([path, keep]) => [path, new ElementNames(keep)] as const),
    ]),
    readers: new Map(rows.flatMap(([path, , read]) => (read === undefined ? [] : [[path, read] as const]))),
  };
}

function readListedWork(element: XmlElement, state: MessageState, findings: Findings): CompositeResult {
  const work = readMusicalWork(element, state, findings);
  return { works: work === undefined ? [] : [work], recordings: [] };
}
