import { codeChangesAt, codeOf, meetingOfCode, meetingOfPass, passOf, placeOfReceipt, receiptOf } from './code.js';

const SECRET = 'a secret of thirty-two characters';
const MEETING = { tenantId: '018f0000-0000-7000-8000-000000000001', id: '018f0000-0000-7000-8000-000000000002' };
const at = (second: number): Date => new Date(Date.UTC(2026, 2, 10, 18, 0, second));

describe('the code at the door (C4)', () => {
  it.each([
    ['in its own half minute', 0, 29, true],
    ['in the next', 0, 59, true],
    ['and no longer', 0, 60, false],
    ['shown late, as short', 29, 60, false],
    ['not before it is shown', 30, 29, false],
  ])('is good %s', (_, shown, opened, good) => {
    const code = codeOf(SECRET, MEETING, at(shown));
    expect(meetingOfCode(SECRET, code, at(opened))).toEqual(good ? MEETING : null);
  });

  it('tells when the next one comes', () => {
    expect(codeChangesAt(at(29))).toEqual(at(30));
    expect(codeChangesAt(at(30))).toEqual(at(60));
  });

  it('is of one deployment, and of one use', () => {
    const code = codeOf(SECRET, MEETING, at(0));
    expect(meetingOfCode(`${SECRET}.`, code, at(0))).toBeNull();
    expect(meetingOfPass(SECRET, code, at(0))).toBeNull();
    expect(placeOfReceipt(SECRET, code)).toBeNull();
    expect(meetingOfCode(SECRET, `${code.slice(0, -1)}_`, at(0))).toBeNull();
    expect(meetingOfCode(SECRET, '', at(0))).toBeNull();
  });

  it('gives whoever opened it ten minutes to say who they are', () => {
    const pass = passOf(SECRET, MEETING, at(0));
    expect(meetingOfPass(SECRET, pass, at(599))).toEqual(MEETING);
    expect(meetingOfPass(SECRET, pass, at(1200))).toBeNull();
  });

  it('is receipted for good', () => {
    expect(placeOfReceipt(SECRET, receiptOf(SECRET, MEETING))).toEqual(MEETING);
  });
});
