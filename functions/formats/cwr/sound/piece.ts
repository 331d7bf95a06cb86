/**
 * A piece of a file, as bytes and as latin1 text: character n of the text is byte n. Bytes are looked at, four at a time
 * through the view; only what is kept is cut from the text.
 */
export type Piece = { readonly bytes: Uint8Array; readonly view: DataView; readonly text: string };

/** The bytes as a piece; they are not copied, and must stay as they are while the piece is read. */
export function pieceOf(bytes: Uint8Array): Piece {
  const { buffer, byteOffset, byteLength } = bytes;
  return {
    bytes: new Uint8Array(buffer, byteOffset, byteLength),
    view: new DataView(buffer, byteOffset, byteLength),
    text: Buffer.from(buffer, byteOffset, byteLength).toString('latin1'),
  };
}

/** The three letters that a record begins with as one number, as `keyOf` makes it of text. A fourth byte must be there. */
export const keyAt = (view: DataView, at: number): number => view.getInt32(at) >>> 8;
