import type { ReactElement } from 'react';
import { fill, type Refusal, tongueOf } from '@outrigger/kernel';
import type { DoorPage, ReceiptPage } from '@outrigger/meetings';
import { DOOR_TEXTS } from './door.texts.js';
import { PAGE_TEXTS } from './page.texts.js';
import { html, NOBODY, Refused } from './page.js';
import { inTongue } from './refusals.texts.js';

/** What was given before it was refused. */
export interface DoorSheet {
  readonly address?: string;
  readonly refusals?: readonly Refusal[];
}

/** Asks whether this phone is known; a server says yes to those that hold our cookie, and where to go then. */
export const ARRIVE = `fetch(location.pathname+'/auto',{method:'POST',headers:{'x-outrigger-link':'1'}})
.then(async r=>r.status===200&&location.replace(await r.text())).catch(()=>{})`;

type Texts = (typeof DOOR_TEXTS)['en'];

export function doorPage(page: DoorPage, sheet: DoorSheet): string {
  const { refusals = [] } = sheet;
  const tongue = tongueOf(page.locale);
  const texts = DOOR_TEXTS[tongue];
  const against = inTongue([...page.against, ...refusals], tongue);
  const body = (
    <>
      {against.length > 0 && <Refused refusals={against} />}
      <dl>
        {page.facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {page.pass && <Naming pass={page.pass} address={sheet.address ?? ''} texts={texts} />}
    </>
  );
  return html(page, texts.title, body, page.pass !== null && refusals.length === 0 && ARRIVE);
}

interface NamingProps {
  readonly pass: string;
  readonly address: string;
  readonly texts: Texts;
}

function Naming({ pass, address, texts }: NamingProps): ReactElement {
  return (
    <form method="post">
      <input type="hidden" name="pass" value={pass} />
      <label>
        {texts.address}
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
        <button className="first">{texts.here}</button>
      </div>
    </form>
  );
}

export function receiptPage(page: ReceiptPage): string {
  const { name, when, isHere, undoable } = page;
  const tongue = tongueOf(page.locale);
  const texts = DOOR_TEXTS[tongue];
  const body = (
    <>
      <p role="status">{isHere ? fill(texts.youAreHere, { when }) : texts.takenBack}</p>
      {undoable && (
        <form method="post">
          <button className="second">{PAGE_TEXTS[tongue].undo}</button>
        </form>
      )}
    </>
  );
  return html(page, isHere ? fill(texts.welcome, { name }) : texts.title, body, false);
}

export const oldCodePage = (): string =>
  html(
    NOBODY,
    'This code is not good any more',
    <p>Scan the one that is on the screen now, or ask at the door.</p>,
    false,
  );
