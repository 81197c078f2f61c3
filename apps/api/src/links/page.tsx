import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { directionOf, type Refusal, tongueOf } from '@outrigger/kernel';
import type { Page, Question } from '@outrigger/links';
import { Fields } from './fields.js';
import { PAGE_TEXTS } from './page.texts.js';
import { inTongue } from './refusals.texts.js';
import { STYLE } from './style.js';

/** What a form carries besides the answer. */
export interface Sheet {
  readonly nonce: string;
  /** The choice that the letter's button stood for. */
  readonly chosen: string | undefined;
  readonly refusals: readonly Refusal[];
  /** What was given before it was refused. */
  readonly given: Readonly<Record<string, string>>;
}

/** Of a page of which nobody knows whose it is. */
export const NOBODY = { programme: 'Outrigger', brandColor: null, locale: 'en' };

type Texts = (typeof PAGE_TEXTS)['en'];

/** Asks whether this device may answer without a press; a server says yes to those that hold our cookie. */
export const AUTO = `fetch(location.pathname+'/auto'+location.search,{method:'POST',headers:{'x-outrigger-link':'1'}})
.then(r=>r.status===200&&location.reload()).catch(()=>{})`;

export function linkPage(page: Page, sheet: Sheet, canAuto: boolean): string {
  const tongue = tongueOf(page.locale);
  const texts = PAGE_TEXTS[tongue];
  const refusals = inTongue(sheet.refusals, tongue, page.question?.fields);
  const body = <Body page={inReach(page)} sheet={{ ...sheet, refusals }} texts={texts} />;
  return html(page, page.question?.title ?? texts.thanks, body, canAuto && AUTO);
}

/** With what stands against it in the reader's language. */
function inReach(page: Page): Page {
  const { question, locale } = page;
  const against = inTongue(question?.against ?? [], tongueOf(locale));
  return question ? { ...page, question: { ...question, against } } : page;
}

export const deadPage = (): string =>
  html(
    NOBODY,
    'This link is not good any more',
    <p>
      It was used up, has ended, or is not complete. If you still want to answer, write to your programme’s office.
    </p>,
    false,
  );

/** @param script that runs on it; the policy of its headers knows no other */
export function html(
  { programme, brandColor, locale }: Pick<Page, 'programme' | 'brandColor' | 'locale'>,
  title: string,
  body: ReactNode,
  script: string | false,
): string {
  const drawn = (
    <html lang={locale} dir={directionOf(tongueOf(locale))}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${programme}`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main style={brandColor ? { borderTopColor: brandColor } : undefined}>
          <p className="quiet">{programme}</p>
          <h1>{title}</h1>
          {body}
        </main>
        {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(drawn)}`;
}

interface BodyProps {
  readonly page: Page;
  readonly sheet: Sheet;
  readonly texts: Texts;
}

function Body({ page, sheet, texts }: BodyProps): ReactElement {
  if (page.question) return <Ask question={page.question} sheet={sheet} more={texts.more} />;
  if (page.said === null) return <p>{texts.over}</p>;
  return (
    <>
      <p role="status">{page.said}</p>
      {page.undoable && (
        <form method="post">
          <input type="hidden" name="nonce" value={sheet.nonce} />
          <button name="undo" value="yes" className="second">
            {texts.undo}
          </button>
        </form>
      )}
    </>
  );
}

interface AskProps {
  readonly question: Question;
  readonly sheet: Sheet;
  /** What is folded away under. */
  readonly more: string;
}

function Ask({ question, sheet, more }: AskProps): ReactElement {
  const { paragraphs, facts = [], against = [] } = question;
  if (against.length > 0) return <Refused refusals={against} />;
  return (
    <>
      {sheet.refusals.length > 0 && <Refused refusals={sheet.refusals} />}
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {facts.length > 0 && (
        <dl>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Answers question={question} sheet={sheet} more={more} />
    </>
  );
}

export const Refused = ({ refusals }: { readonly refusals: readonly Refusal[] }): ReactElement => (
  <ul role="alert" className="refused">
    {refusals.map(({ code, message }) => (
      <li key={code + message}>{message}</li>
    ))}
  </ul>
);

function Answers({ question, sheet, more }: AskProps): ReactElement {
  const { choices, fields = [] } = question;
  const first = choices.some(({ value }) => value === sheet.chosen) ? sheet.chosen : choices[0]?.value;
  const look = ({ value, quiet }: Question['choices'][number]): string => {
    if (value === first) return 'first';
    return quiet ? 'quiet' : 'second';
  };
  return (
    <form method="post">
      <input type="hidden" name="nonce" value={sheet.nonce} />
      <Fields fields={fields} given={sheet.given} more={more} />
      <div className="choices">
        {choices.map((choice) => (
          <button
            key={choice.value}
            name="choice"
            value={choice.value}
            className={look(choice)}
            autoFocus={choice.value === sheet.chosen}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </form>
  );
}
