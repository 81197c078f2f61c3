import { ANY_TIME, inCommon, slotsOf } from './slots.js';

const WINTER = new Date('2027-01-15T12:00:00Z');
const SUMMER = new Date('2027-07-15T12:00:00Z');
/** The slot of a day, 1 is Monday, and an hour in UTC. */
const begins = (slots: string): string[] =>
  [...slots].flatMap((free, slot) => {
    const [day, half] = [Math.floor(slot / 48) + 1, slot % 48];
    return free === '1' ? [`${day} ${Math.floor(half / 2)}:${half % 2 ? '30' : '00'}`] : [];
  });
const week = (zone: string, from: string, to: string, day = 1) => ({ zone, weekly: [{ day, from, to }] });

describe('weekly slots of a team', () => {
  it('are all where nobody told anything', () => {
    expect(slotsOf([], 90, WINTER)).toBe(ANY_TIME);
  });

  it('are beginnings from which a whole session fits', () => {
    expect(begins(slotsOf([week('Europe/Paris', '09:00', '11:00')], 90, WINTER))).toEqual(['1 8:00', '1 8:30']);
    expect(begins(slotsOf([week('Europe/Paris', '09:00', '10:00')], 90, WINTER))).toEqual([]);
  });

  it('move with the clocks', () => {
    expect(begins(slotsOf([week('Europe/Paris', '09:00', '10:30')], 90, SUMMER))).toEqual(['1 7:00']);
    expect(begins(slotsOf([week('Asia/Kolkata', '00:00', '02:00')], 90, WINTER))).toEqual(['7 18:30', '7 19:00']);
    expect(begins(slotsOf([week('America/New_York', '22:00', '00:00', 7)], 60, WINTER))).toEqual([
      '1 3:00',
      '1 3:30',
      '1 4:00',
    ]);
  });

  it('are common to all who told theirs', () => {
    const both = [week('Europe/Paris', '13:00', '18:00'), week('America/New_York', '08:00', '10:30')];
    expect(begins(slotsOf(both, 90, WINTER))).toEqual(['1 13:00', '1 13:30', '1 14:00']);
  });

  it('are those of a mentor and the founders, and unknown of who told nothing', () => {
    expect(inCommon('0110', '0101')).toBe('0100');
    expect(inCommon('0000', '1111')).toBe('0000');
    expect(inCommon('1111', '0101')).toBeNull();
  });
});
