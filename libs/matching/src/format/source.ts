import { findNodeAtLocation, type Node, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { type Path } from './rule.js';

/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place where a text stops being JSON. */
export interface SyntaxFault extends Position {
  readonly expected: string;
  readonly found: string;
}

/** The value of a JSON text, or where it stops being one. The fast and exact parser judges; the other one finds the place. */
export function parse(text: string): { readonly value: unknown } | { readonly fault: SyntaxFault } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: syntaxFault(text) };
  }
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

function syntaxFault(text: string): SyntaxFault {
  const faults: SyntaxFault[] = [];
  try {
    const onError = (error: number, offset: number, length: number, line: number, column: number): void => {
      const found = text.slice(offset, offset + Math.min(length, SHORT)) || 'the end';
      faults.push({ line: line + 1, column: column + 1, expected: inWords(printParseErrorCode(error)), found });
    };
    visit(text, { onError }, STRICT);
  } catch {
    // Lists within lists without end exhaust the stack; what is wrong is that they have none.
  }
  return faults[0] ?? { line: 1, column: 1, expected: 'JSON', found: 'another text' };
}

const SHORT = 40;

/** CommaExpected becomes "JSON (comma expected)". */
const inWords = (code: string): string =>
  `JSON (${code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()})`;

/** Finds the places of values in a text that is JSON; a field that is missing is at the object that lacks it. */
export function locator(text: string): (path: Path) => Position {
  const root = treeOf(text);
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (path) => {
    const offset = (root && nodeAt(root, path)?.offset) ?? 0;
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function nodeAt(root: Node, path: Path): Node | undefined {
  const found = findNodeAtLocation(root, [...path]);
  return found ?? (path.length > 0 ? nodeAt(root, path.slice(0, -1)) : undefined);
}

function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text, undefined, STRICT);
  } catch {
    // Nested too deeply for a tree: everything is somewhere in the document.
    return undefined;
  }
}
