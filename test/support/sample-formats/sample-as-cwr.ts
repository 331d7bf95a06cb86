import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { writeCwr } from '#functions/formats/cwr/write/write-cwr.ts';
import { aStatement } from '#test/support/given/a-statement.ts';
import type { SampleWork } from './sample-works.ts';

type AsCwr = {
  readonly fileName: string;
  readonly text: string;
  /** Work ids that CWR cannot carry, because their shares break its rules. */
  readonly notCarried: readonly string[];
};

/**
 * A partner's works as it would send them in CWR. Parties without a society get the partner's, because in CWR they
 * would belong to nobody; works with conflicting or missing shares do not pass its rules.
 */
export function sampleAsCwr(
  works: readonly SampleWork[],
  { version, societyCode }: { readonly version: CwrVersion; readonly societyCode: string },
): AsCwr {
  const statement = aStatement({
    works: works.map(({ work, recordings }) => ({
      workRef: work.partnerWorkId,
      workId: work.partnerWorkId,
      title: work.title,
      alternativeTitles: work.alternativeTitles,
      ...(work.iswc !== undefined && { iswc: work.iswc }),
      isrcs: recordings.map(({ isrc }) => isrc),
      shares: work.shares.map((share) => ({ ...share, societyCode: share.societyCode ?? societyCode })),
    })),
  });
  const written = writeCwr(statement, {
    version,
    sequenceNumber: 1,
    createdAt: '2026-01-15T10:00:00.000Z',
    parties: {
      sender: { name: 'SAMPLE SOCIETY', societyCode },
      recipient: { name: 'ZamIO', societyCode: '999' },
    },
  });
  if ('cannotBeWritten' in written) throw new Error(written.cannotBeWritten.join('; '));
  return {
    fileName: written.fileName,
    text: [...written.pieces].join(''),
    notCarried: written.report.notCarried.map(({ workRef }) => workRef),
  };
}
