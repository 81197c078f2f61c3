import type { Caught } from './caught.js';
import { Mailbox } from './mailbox.js';

const letter = (subject: string, size: number): Omit<Caught, 'id'> => ({
  receivedAt: new Date(0),
  from: 'a@example.org',
  to: ['b@example.org'],
  subject,
  messageId: null,
  references: [],
  text: '',
  html: null,
  calendar: null,
  files: [],
  raw: Buffer.alloc(size),
});

describe("the catcher's mailbox", () => {
  it('shows the newest first, and forgets the oldest when there are too many', () => {
    const box = new Mailbox(2, 1_000);
    for (const subject of ['one', 'two', 'three']) box.add(letter(subject, 10));
    expect(box.all().map(({ id, subject }) => [id, subject])).toEqual([
      [3, 'three'],
      [2, 'two'],
    ]);
    expect(box.find(1)).toBeUndefined();
    expect(box.find(3)?.subject).toBe('three');
  });

  it('never holds more bytes than it may', () => {
    const box = new Mailbox(10, 1_000);
    for (const size of [400, 400, 400]) box.add(letter('mail', size));
    expect(box.all()).toHaveLength(2);
    box.add(letter('too large', 1_001));
    expect(box.all()).toHaveLength(0);
    box.add(letter('after', 900));
    expect(box.all()).toHaveLength(1);
  });
});
