/** What s3rver says of an object that was stored, in S3's own shape. */
export type S3Event = {
  readonly Records: readonly {
    readonly eventName: string;
    readonly s3: {
      readonly bucket: { readonly name: string };
      readonly object: { readonly key: string };
    };
  }[];
};
