/** A file of the content folder as it was read. */
export interface SourceFile {
  /** Path from the root of the project, with slashes: `src/content/lots/lot10.yaml`. */
  readonly path: string;
  /** Empty for what is no text, and for what could not be read. */
  readonly text: string;
  /** Set for images made of dots; a vector image is a text. */
  readonly image?: ImageReading;
  /** Of the contents of an image: the same for the same bytes. */
  readonly digest?: string;
  /** Why there is nothing to read. */
  readonly fault?: FileFault;
}

/** What is known of an image, or why it cannot be shown. */
export type ImageReading =
  | {
      readonly bytes: number;
      /** In pixels. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly damage: string };

/** A file that is none, or none that is read. */
export type FileFault =
  | { readonly kind: 'link' | 'folder' | 'special' | 'denied' | 'name' }
  | { readonly kind: 'large'; readonly bytes: number; readonly limit: number };

/** A text without the byte order mark that some editors on Windows put in front. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
