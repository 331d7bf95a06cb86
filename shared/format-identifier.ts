/** An ISWC as printed: `T3584099316` → `T-358.409.931-6`. */
export function formatIswc(iswc: string): string {
  return iswc.replace(/^(T)(\d{3})(\d{3})(\d{3})(\d)$/, '$1-$2.$3.$4-$5');
}

/** An ISRC as printed: `USZQG2200540` → `US-ZQG-22-00540`. */
export function formatIsrc(isrc: string): string {
  return isrc.replace(/^(.{2})(.{3})(\d{2})(\d{5})$/, '$1-$2-$3-$4');
}
