/** What a content is, as its bytes show it. */
export interface Kind {
  /** With the encoding of text: `text/plain; charset=gb18030`. */
  readonly mediaType: string;
  /** A browser or a desktop could run it: never shown in a page, only handed out for keeping. */
  readonly isActive: boolean;
}
