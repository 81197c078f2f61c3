import { Args, Query, Resolver } from '@nestjs/graphql';
import { InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { freeTimes, type Span } from '@outrigger/matching';
import type { Tx } from '@outrigger/tenancy';
import { SuggestedTimesType, SuggestTimesInput, type TimeSpanType } from './times.graphql.js';
import { type Suggestions, TimesService } from './times.service.js';
import { instanceOf, type Invitee } from './times.solver.js';

@Resolver(() => SuggestedTimesType)
export class TimesResolver {
  constructor(private readonly times: TimesService) {}

  @Query(() => SuggestedTimesType, {
    description: 'The best times for a session, with whom each suits and whom not (S2, T1).',
  })
  @Allow('sessions.confirm')
  async suggestTimes(@InTx() tx: Tx, @Args('input') input: SuggestTimesInput): Promise<SuggestedTimesType> {
    return shown(await this.times.suggest(tx, input));
  }
}

function shown({ asked, times, help }: Suggestions): SuggestedTimesType {
  const { office, from, to, lengthMinutes, minimum, wishedOn, rooms } = asked;
  const people = inOrder(asked.people);
  const free = freeTimes(people, instanceOf(asked));
  return {
    zone: office.tz,
    from,
    to,
    lengthMinutes,
    minimum,
    wishedOn,
    people: people.map(({ id, name, tz, part, mandatory, isKnown, busy }, at) => ({
      membershipId: id,
      name,
      zone: tz,
      part,
      mandatory,
      isKnown,
      free: (free[at]?.free ?? []).map(spanOf),
      busy: busy.map(takenOf),
    })),
    rooms: rooms.map(({ id, name, seats, busy }) => ({ id, name, seats, busy: busy.map(takenOf) })),
    times: times.map((time) => ({
      ...time,
      coming: [...time.coming],
      blocked: [...time.blocked],
      burdened: [...time.burdened],
    })),
    help: help.map((each) => ({ membershipId: null, startsAt: null, ...each })),
  };
}

/** The lead first, the founders last. */
const inOrder = (people: readonly Invitee[]): Invitee[] =>
  people.toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || a.name.localeCompare(b.name));
const PARTS = ['lead', 'mentor', 'founder'];

const spanOf = ({ from, to }: Span): TimeSpanType => ({ from: new Date(from), to: new Date(to) });
const takenOf = ({ start, end }: { readonly start: string; readonly end: string }): TimeSpanType => ({
  from: new Date(start),
  to: new Date(end),
});
