import { render, toPlainText } from '@react-email/render';
import type { ReactElement } from 'react';

export interface Body {
  readonly html: string;
  readonly text: string;
}

/** Rendered once: the text part is read off the HTML. */
export async function bodyOf(letter: ReactElement): Promise<Body> {
  const html = await render(letter);
  return { html, text: toPlainText(html) };
}
