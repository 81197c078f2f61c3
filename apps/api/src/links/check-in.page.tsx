import type { ReactElement } from 'react';
import type { Refusal } from '@outrigger/kernel';
import type { DoorPage, ReceiptPage } from '@outrigger/meetings';
import { html, NOBODY, Refused } from './page.js';

/** What was given before it was refused. */
export interface DoorSheet {
  readonly address?: string;
  readonly refusals?: readonly Refusal[];
}

/** Asks whether this phone is known; a server says yes to those that hold our cookie, and where to go then. */
export const ARRIVE = `fetch(location.pathname+'/auto',{method:'POST',headers:{'x-outrigger-link':'1'}})
.then(async r=>r.status===200&&location.replace(await r.text())).catch(()=>{})`;

const TITLE = 'The mentors’ meeting';

export function doorPage(page: DoorPage, sheet: DoorSheet): string {
  const { refusals = [] } = sheet;
  const body = (
    <>
      {[...page.against, ...refusals].length > 0 && <Refused refusals={[...page.against, ...refusals]} />}
      <dl>
        {page.facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {page.pass && <Naming pass={page.pass} address={sheet.address ?? ''} />}
    </>
  );
  return html(page, TITLE, body, page.pass !== null && refusals.length === 0 && ARRIVE);
}

function Naming({ pass, address }: { readonly pass: string; readonly address: string }): ReactElement {
  return (
    <form method="post">
      <input type="hidden" name="pass" value={pass} />
      <label>
        Your mail address, as our letters reach you
        <input
          type="text"
          name="address"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={address}
          required
          maxLength={200}
        />
      </label>
      <div className="choices">
        <button className="first">I am here</button>
      </div>
    </form>
  );
}

export function receiptPage(page: ReceiptPage): string {
  const { name, when, isHere, undoable } = page;
  const body = (
    <>
      <p role="status">
        {isHere ? `You are here: ${when}. Enjoy the evening.` : 'Taken back: you are not on the list of those present.'}
      </p>
      {undoable && (
        <form method="post">
          <button className="second">Undo</button>
        </form>
      )}
    </>
  );
  return html(page, isHere ? `Welcome, ${name}` : TITLE, body, false);
}

export const oldCodePage = (): string =>
  html(
    NOBODY,
    'This code is not good any more',
    <p>Scan the one that is on the screen now, or ask at the door.</p>,
    false,
  );
