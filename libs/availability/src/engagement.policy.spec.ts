import { doubleBooked } from './engagement.policy.js';

describe('nobody is in two places at once (S4)', () => {
  it('lets free people come', () => {
    expect(doubleBooked([])).toEqual([]);
  });

  it('names everybody and every room, each at its field, and never why', () => {
    const refusals = doubleBooked([
      { id: 'a', name: 'Ann Lee', isRoom: false },
      { id: 'r', name: 'Room 4', isRoom: true },
    ]);
    expect(refusals).toEqual([
      {
        code: 'DOUBLE_BOOKED',
        message: 'Ann Lee is taken at that time. Choose another time.',
        field: 'startsAt',
        subjectId: 'a',
      },
      {
        code: 'DOUBLE_BOOKED',
        message: 'Room 4 is taken at that time. Choose another room or time.',
        field: 'roomId',
        subjectId: 'r',
      },
    ]);
  });

  it('speaks of the field of whoever asks', () => {
    expect(doubleBooked([{ id: 'a', name: 'Ann Lee', isRoom: false }], 'slotId')[0]?.field).toBe('slotId');
  });
});
