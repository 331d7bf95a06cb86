import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { uploadFile } from '#web/lib/upload-file.ts';
import { ingestUpload, uploadTo } from './ingest-upload.ts';

type Trial = { readonly partnerId: string; readonly file: File; readonly uploadId: string };
type Manner = { readonly mapping: ColumnMapping; readonly dryRun: boolean };

/** Ingests a file that has been sent, or tries it. An upload has one job, so from the second time on the file is sent again. */
export function useTrial({ partnerId, file, uploadId }: Trial) {
  const isUsed = useRef(false);
  return useMutation({
    mutationFn: async (manner: Manner) => {
      const id = isUsed.current ? await sendAgain(partnerId, file) : uploadId;
      isUsed.current = true;
      return ingestUpload(partnerId, id, manner);
    },
  });
}

function sendAgain(partnerId: string, file: File): Promise<string> {
  return uploadFile({
    file,
    request: uploadTo(partnerId),
    signal: new AbortController().signal,
    onStep: () => undefined,
  });
}
