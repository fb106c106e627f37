/** What the tests use of `jsonld`, which comes without types. */
declare module 'jsonld' {
  interface LoadedDocument {
    readonly contextUrl: undefined;
    readonly documentUrl: string;
    readonly document: object;
  }
  const processor: {
    expand(input: object, options: { documentLoader(url: string): Promise<LoadedDocument> }): Promise<unknown>;
  };
  export default processor;
}
