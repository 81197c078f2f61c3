import { readFileSync } from 'node:fs';
import { readMail, type ReadMail } from './read-mail.js';
import { ownWords } from './words.js';

const FIXTURES = new URL('../../../../test/fixtures/replies/', import.meta.url);

const VALUES = {
  from: 'Ada@Example.org',
  attendee: 'Ada@Example.org',
  to: 'reply+019a.b0@mail.example.org',
  uid: 'session-1@mail.example.org',
  sequence: '2',
  partstat: 'ACCEPTED',
  verb: 'Accepted',
  comment: '',
  messageId: 'one',
};

const read = (name: string, changes: Partial<typeof VALUES> = {}): Promise<ReadMail> => {
  const values: Readonly<Record<string, string>> = { ...VALUES, ...changes };
  const text = readFileSync(new URL(`${name}.eml`, FIXTURES), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key: string) =>
    String(values[key]),
  );
  return readMail(Buffer.from(text.replace(/\r?\n/g, '\r\n')));
};

describe('what a mail says', () => {
  it.each(['google', 'outlook', 'apple'])('reads an acceptance by %s', async (client) => {
    const { answer, automatic, words, fromAddress } = await read(client);
    expect(answer).toEqual({
      method: 'REPLY',
      uid: VALUES.uid,
      sequence: 2,
      attendee: 'ada@example.org',
      partstat: 'ACCEPTED',
      proposedAt: null,
    });
    expect({ automatic, words, fromAddress }).toEqual({
      automatic: false,
      words: null,
      fromAddress: 'ada@example.org',
    });
  });

  it.each([
    ['google', 'COMMENT:I bring cake\\, if I may.\n'],
    ['apple', 'COMMENT:I bring cake\\, if I may.\n'],
    ['outlook', 'I bring cake, if I may.'],
  ])('finds what was typed along with it in %s', async (client, comment) => {
    const { words, answer } = await read(client, { comment, partstat: 'TENTATIVE' });
    expect(words).toBe('I bring cake, if I may.');
    expect(answer?.partstat).toBe('TENTATIVE');
  });

  it('reads another time in the zone that it is written in, of the one who asks for it', async () => {
    const { answer } = await read('counter', { comment: 'COMMENT:After Easter?\n' });
    expect(answer).toMatchObject({ method: 'COUNTER', attendee: 'ada@example.org' });
    expect(answer?.proposedAt).toEqual(new Date('2031-04-01T15:00:00Z'));
  });

  it('tells a program from a person', async () => {
    expect(await read('out-of-office')).toMatchObject({ automatic: true, isReport: false, answer: null });
    expect(await read('bounce')).toMatchObject({ isReport: true, answer: null });
    expect(await read('plain', { comment: 'I am late.' })).toMatchObject({ automatic: false, words: 'I am late.' });
  });

  it('takes an invitation that was forwarded for no answer', async () => {
    const { answer, words } = await readMail(
      Buffer.from(
        'To: x@y.z\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n' +
          'BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      ),
    );
    expect({ answer, words }).toEqual({ answer: null, words: null });
  });

  it.each([
    ['nothing at all', ''],
    ['no headers', 'hello'],
    ['a calendar cut off', 'Content-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN'],
    ['a calendar without an event', 'Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['a charset that nobody knows', 'Content-Type: text/calendar; charset=x-none\r\n\r\nBEGIN:VCALENDAR\r\n'],
    ['bytes', Buffer.from([0, 255, 13, 10, 13, 10, 254, 0]).toString('latin1')],
  ])('bears %s', async (_, raw) => {
    expect(await readMail(Buffer.from(raw, 'latin1'))).toMatchObject({ answer: null, isReport: false });
  });
});

describe('the words of an answer', () => {
  it.each([
    ['are what stands above the letter', 'Yes.\n\nOn Mon, Mar 2, 2026 at 9:00 A wrote:\n> old', 'Yes.'],
    ['are what stands above an original message', 'Yes.\r\n-----Original Message-----\r\nFrom: a', 'Yes.'],
    ['are the subject where there are no others', '> old', 'Late'],
    ['lose what no screen shows', 'a\u0000b', 'a b'],
    ['have an end', 'x'.repeat(3_000), 'x'.repeat(2_000)],
  ])('%s', (_, text, words) => {
    expect(ownWords(text, 'Late')).toBe(words);
  });

  it('may be none', () => {
    expect(ownWords(undefined)).toBeNull();
  });
});
