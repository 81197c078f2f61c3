import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Caught } from './caught.js';

const TITLE = 'Mail catcher';

/** Every letter caught so far, newest first. */
export function listPage(letters: readonly Caught[]): string {
  return document(
    TITLE,
    <main data-newest={letters[0]?.id ?? 0}>
      <h1>{TITLE}</h1>
      <p className="quiet">Nothing leaves this machine: what the demo would send is kept here until it stops.</p>
      <p role="status">{countOf(letters.length)}</p>
      {letters.length > 0 && (
        <ul className="letters">
          {letters.map((letter) => (
            <Entry key={letter.id} letter={letter} />
          ))}
        </ul>
      )}
    </main>,
    <script src="/catcher.js" defer />,
  );
}

function countOf(count: number): string {
  if (count === 0) return 'No letters yet.';
  return count === 1 ? '1 letter' : `${count} letters`;
}

function Entry({ letter }: { letter: Caught }): ReactElement {
  return (
    <li>
      <a href={`/letters/${letter.id}`}>
        <span className="subject">{letter.subject}</span>
        <span className="to">to {letter.to.join(', ')}</span>
        <span className="marks">
          {letter.calendar && <span className="mark">calendar</span>}
          <Moment at={letter.receivedAt} />
        </span>
      </a>
    </li>
  );
}

/** One letter: what its reader sees, what goes with it, and what was sent to the byte. */
export function letterPage(letter: Caught): string {
  const { id, subject, from, to, receivedAt, html, text, files } = letter;
  return document(
    `${subject} · ${TITLE}`,
    <main>
      <p>
        <a href="/">All letters</a>
      </p>
      <h1>{subject}</h1>
      <dl>
        <dt>From</dt>
        <dd>{from}</dd>
        <dt>To</dt>
        <dd>{to.join(', ')}</dd>
        <dt>Received</dt>
        <dd>
          <Moment at={receivedAt} />
        </dd>
        {files.length > 0 && (
          <>
            <dt>Attached</dt>
            <dd>
              <Files letter={letter} />
            </dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          <a href={`/letters/${id}/raw`}>Raw message</a>
        </dd>
      </dl>
      {html && (
        <iframe
          title="The letter as its reader sees it"
          src={`/letters/${id}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      )}
      <details open={!html}>
        <summary>Text part</summary>
        <pre tabIndex={0}>{text}</pre>
      </details>
      {letter.calendar && (
        <details>
          <summary>Calendar part</summary>
          <pre tabIndex={0}>{letter.calendar}</pre>
        </details>
      )}
    </main>,
  );
}

function Files({ letter: { id, files } }: { letter: Caught }): ReactElement {
  return (
    <>
      {files.map(({ name, bytes }, index) => (
        <a key={index} className="file" href={`/letters/${id}/files/${index}`} download={name}>
          {name} <span className="quiet">({bytes.length} bytes)</span>
        </a>
      ))}
    </>
  );
}

export function missingPage(): string {
  return document(
    `Not here · ${TITLE}`,
    <main>
      <h1>This letter is not here</h1>
      <p>
        The catcher keeps the last letters only, and forgets them when it stops. <a href="/">All letters</a>
      </p>
    </main>,
  );
}

function Moment({ at }: { at: Date }): ReactElement {
  return <time dateTime={at.toISOString()}>{at.toISOString().slice(11, 19)} UTC</time>;
}

function document(title: string, body: ReactNode, more?: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/catcher.css" />
        <link rel="icon" href="data:," />
        {more}
      </head>
      <body>{body}</body>
    </html>,
  )}`;
}
