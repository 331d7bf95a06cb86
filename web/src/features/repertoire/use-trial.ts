import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { uploadFile } from '#web/api/upload-file.ts';
import { ingestUpload, uploadTo } from './ingest-upload.ts';

type Trial = { readonly partnerId: string; readonly file: File; readonly uploadId: string };
type Options = { readonly mapping: ColumnMapping; readonly dryRun: boolean };

/** Ingests or tries a file that is uploaded. An upload has one job, so every further run uploads the file again. */
export function useTrial({ partnerId, file, uploadId }: Trial) {
  const isUsed = useRef(false);
  return useMutation({
    mutationFn: async (options: Options) => {
      const id = isUsed.current ? await sendAgain(partnerId, file) : uploadId;
      isUsed.current = true;
      return ingestUpload(partnerId, id, options);
    },
  });
}

async function sendAgain(partnerId: string, file: File): Promise<string> {
  const { uploadId, forget } = await uploadFile({
    file,
    request: uploadTo(partnerId),
    signal: new AbortController().signal,
    onStep: () => undefined,
  });
  forget();
  return uploadId;
}
