import { expect } from '@jest/globals';
import * as contract from '#shared/contract/uploads.ts';
import { requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { announcedCsv, sendCsv } from '#test/support/api/send-csv.ts';
import type { Stage } from '#test/support/api/stage.ts';

const THEIRS = 'Work Title;Society Work Number;ISWC Code;Mood\nGolden River;A-1;T9000000011;calm\n';

const uploaded = async (stage: Stage, partnerId: string, text: string): Promise<string> => {
  const params = { partnerId };
  const { uploadId } = await sendCsv(text, (body) =>
    stage.ops.get(requestRepertoireUpload, { params, body }),
  );
  return uploadId;
};

/** How a partner names its columns: read, said, and proposed from a file. */
export const mappingProofs: readonly Proof[] = [
  answers(contract.readColumnMapping, 'an empty mapping where nobody has said one', async (stage) => {
    const { id } = await newPartner(stage);
    const answer = await stage.viewer.ask(contract.readColumnMapping, { params: { partnerId: id } });
    expect(answer.body).toEqual({ mapping: {}, updatedBy: null, updatedAt: null, version: 0 });
    return answer;
  }),
  answers(contract.saveColumnMapping, 'a mapping of the partner’s own words', async (stage) => {
    const { id } = await newPartner(stage);
    const staff = await stage.staffOf(id);
    const params = { partnerId: id };
    const mapping = { title: 'Work Title', shareScale: 200 };
    const answer = await staff.ask(contract.saveColumnMapping, { params, body: { mapping, version: 0 } });
    expect(answer.body).toMatchObject({ mapping, version: 1 });
    expect(await stage.viewer.get(contract.readColumnMapping, { params })).toMatchObject({ mapping });
    return answer;
  }),
  refuses(contract.saveColumnMapping, 'version.stale', {
    words: 'a mapping that was made on another version',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const body = { mapping: { title: 'Titre' }, version: 3 };
      return stage.ops.ask(contract.saveColumnMapping, { params: { partnerId: id }, body });
    },
  }),
  answers(contract.proposeColumnMapping, 'a mapping from the header of a file', async (stage) => {
    const { id } = await newPartner(stage);
    const body = { uploadId: await uploaded(stage, id, THEIRS) };
    const answer = await stage.ops.ask(contract.proposeColumnMapping, { params: { partnerId: id }, body });
    expect(answer.body).toMatchObject({
      columns: ['Work Title', 'Society Work Number', 'ISWC Code', 'Mood'],
      mapping: { title: 'Work Title', work_id: 'Society Work Number', iswc: 'ISWC Code' },
      notUnderstood: ['Mood'],
      rows: [['Golden River', 'A-1', 'T9000000011', 'calm']],
    });
    return answer;
  }),
  refuses(contract.proposeColumnMapping, 'upload.unknown', {
    words: 'the upload of another partner',
    act: async (stage) => {
      const [one, other] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const body = { uploadId: await uploaded(stage, one.id, THEIRS) };
      return stage.ops.ask(contract.proposeColumnMapping, { params: { partnerId: other.id }, body });
    },
  }),
  refuses(contract.proposeColumnMapping, 'upload.not-arrived', {
    words: 'a file that was announced and not sent',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const params = { partnerId: id };
      const announced = { params, body: announcedCsv(THEIRS) };
      const { uploadId } = await stage.ops.get(requestRepertoireUpload, announced);
      return stage.ops.ask(contract.proposeColumnMapping, { params, body: { uploadId } });
    },
  }),
  refuses(contract.proposeColumnMapping, 'format.unsupported', {
    words: 'a file that is no table',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const body = { uploadId: await uploaded(stage, id, '%PDF-1.7 and so on') };
      return stage.ops.ask(contract.proposeColumnMapping, { params: { partnerId: id }, body });
    },
  }),
];
