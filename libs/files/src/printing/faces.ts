import { createRequire } from 'node:module';

const fileOf = (name: string): string =>
  createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/DejaVuSans${name}.ttf`);

export const FACES = { plain: fileOf(''), bold: fileOf('-Bold') } as const;
export type Face = keyof typeof FACES;

const RIGHT_TO_LEFT = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]`;
/** From one such word to the last of them, with what stands between: blanks, marks and figures. */
const STRETCH = new RegExp(String.raw`((?=\P{M})${RIGHT_TO_LEFT}+(?:[\s\p{P}\p{N}]*(?=\P{M})${RIGHT_TO_LEFT}+)*)`, 'u');
/** Written from left to right even there. */
const NUMBER = /(\p{N}[\p{N}.,:/-]*)/u;

/** A piece of text that is drawn in one direction. */
export interface Run {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/**
 * Pieces of a text as they stand from left to right: the library shapes and turns a piece, but knows no text of two
 * directions. Right for what is on one line, as names are.
 */
export function runsOf(text: string): Run[] {
  const pieces = text.normalize('NFC').split(STRETCH);
  const runs = pieces.flatMap((piece, at) => (at % 2 === 0 ? [run(piece, false)] : turned(piece)));
  return runs.filter((each) => each.text !== '');
}

const run = (text: string, isRightToLeft: boolean): Run => ({ text, isRightToLeft });

const turned = (stretch: string): Run[] =>
  stretch
    .split(NUMBER)
    .map((piece, at) => run(piece, at % 2 === 0))
    .reverse();
