declare module 'files-of-the-run' {
  /** Texts by path. */
  const files: Readonly<Record<string, string>>;
  export default files;
}
