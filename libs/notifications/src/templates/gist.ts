/** What a digest says of a letter: its paragraphs without the greeting, and its button. */
export interface Gist {
  readonly paragraphs: readonly string[];
  readonly button: { readonly label: string; readonly url: string } | null;
}
