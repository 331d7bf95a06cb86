declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  /** The part of Swagger UI’s options that the page uses. */
  type Options = {
    readonly domNode: Element | null;
    readonly url: string;
    /** Where documents are sent to be validated; null: nowhere. */
    readonly validatorUrl: null;
    readonly deepLinking: boolean;
    readonly docExpansion: 'list' | 'full' | 'none';
    readonly defaultModelsExpandDepth: number;
    readonly defaultModelExpandDepth: number;
    readonly filter: boolean;
    readonly syntaxHighlight: false;
  };
  const show: (options: Options) => unknown;
  export default show;
}
