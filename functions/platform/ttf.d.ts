/** The bundler puts a font's bytes into the module. */
declare module '*.ttf' {
  const bytes: Uint8Array;
  export default bytes;
}
