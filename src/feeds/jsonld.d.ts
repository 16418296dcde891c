/** What the tests use of a package that comes without types. */
declare module 'jsonld' {
  interface RemoteDocument {
    documentUrl: string;
    document: object;
    contextUrl: undefined;
  }

  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<RemoteDocument> },
    ): Promise<unknown>;
  };
  export default jsonld;
}
