/** A file of the content folder as it was read. */
export interface SourceFile {
  /** Path from the root of the project, with slashes: `src/content/lots/lot10.yaml`. */
  readonly path: string;
  readonly text: string;
}
