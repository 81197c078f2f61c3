import { type Refusal, refusal } from '@outrigger/kernel';

export interface TakenAlready {
  readonly id: string;
  readonly name: string;
  readonly isRoom: boolean;
}

/** S4: nobody is in two places at once. Tells who, and which room; why they are taken is nobody's business. */
export function doubleBooked(taken: readonly TakenAlready[], field = 'startsAt'): Refusal[] {
  return taken.map(({ id, name, isRoom }) =>
    isRoom
      ? refusal('DOUBLE_BOOKED', `${name} is taken at that time. Choose another room or time.`, 'roomId', id)
      : refusal('DOUBLE_BOOKED', `${name} is taken at that time. Choose another time.`, field, id),
  );
}
