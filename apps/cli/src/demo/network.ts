import { adoptAll, type Sister } from './adopting.js';
import type { AdoptionRows } from './adoption-rows.js';
import { answerAll } from './answering.js';
import { applyAll } from './applying.js';
import { Calendar } from './calendar.js';
import { CastList } from './cast-list.js';
import { makeCohort } from './cohort.js';
import { courseOf } from './course.js';
import { Diary } from './diary.js';
import { Dice, Ids } from './dice.js';
import { evaluateAll } from './evaluating.js';
import { policyRow, programmeRow, sharingRow } from './founding.js';
import { meetAll } from './evenings.js';
import { type Ground, People } from './ground.js';
import { tellHours } from './hours.js';
import { helpAll } from './helping.js';
import { type DealtIdea, takeIn } from './intake.js';
import { sendList } from './listing.js';
import { loginOf, PARTS } from './logins.js';
import { mailAll } from './mailing.js';
import { lookBack } from './looking-back.js';
import { kitOf } from './kit.js';
import { writeMinutes } from './minutes.js';
import type { DemoNetwork, DemoProgramme, ProgrammeRows } from './network-rows.js';
import { idsOf } from './network-state.js';
import { type Talk, talkIn, talkOf } from './talking.js';
import type { TalkRows } from './talk-rows.js';
import { teachAll } from './teaching.js';
import type { TeachingRows } from './teaching-rows.js';
import { type Kept, layOut, playbookOf } from './playbook.js';
import type { PlaybookRows } from './playbook-rows.js';
import { seatAll, type Sitting, takenBy } from './sitting.js';
import { Staffing } from './staffing.js';
import { ideasOfScience } from './texts/ideas-of-science.js';
import { ideasOfTrade } from './texts/ideas-of-trade.js';
import { trainAll } from './training.js';
import type { TrainingRows } from './training-rows.js';
import { whirlAll } from './whirling.js';
import { CENTRE, type Outline, SISTERS } from './texts/programmes.js';

export interface DemoOrder {
  readonly seed: number;
  /** The day that all others are counted from, YYYY-MM-DD. */
  readonly today: string;
}

/** A centre and five sisters with a year of history: pure, and the same for the same order but for its days. */
export function demoNetwork({ seed, today }: DemoOrder): DemoNetwork {
  const dice = new Dice(seed);
  const ids = idsOf(seed);
  const outlines = [CENTRE, ...SISTERS];
  const programmeIds = outlines.map(() => ids.next());
  const persons = outlines.flatMap(({ cast, slug }) =>
    PARTS.filter((as) => cast[as]).map((as) => ({ id: ids.next(), login: loginOf(as, slug) })),
  );
  const personIds = new Map(persons.map(({ login, id }) => [login, id]));
  const deck = dice.branch('ideas').shuffle(allIdeas());
  const taken = new Set(outlines.flatMap(({ cast }) => PARTS.map((as) => cast[as] ?? '')));
  const sisters = outlines.flatMap((outline, at) => (at === 0 ? [] : [{ id: programmeIds[at] ?? '', outline }]));
  const [talk, playbook] = [talkOf(ids), playbookOf(dice)];
  const programmes = outlines.map((outline, index) => {
    const id = programmeIds[index] ?? '';
    return makeProgramme(
      { id, outline, today, taken, personIds, sisters, talk, playbook, dice: dice.branch(outline.slug) },
      deck.splice(0, outline.ventures),
    );
  });
  return { persons, programmes };
}

function allIdeas(): DealtIdea[] {
  const bySector = Object.entries({ ...ideasOfScience, ...ideasOfTrade });
  return bySector.flatMap(([sector, ideas]) => ideas.map((idea) => ({ sector, idea })));
}

interface ProgrammeOrder {
  readonly id: string;
  readonly outline: Outline;
  readonly today: string;
  readonly dice: Dice;
  readonly taken: Set<string>;
  readonly personIds: ReadonlyMap<string, string>;
  readonly sisters: readonly Sister[];
  readonly talk: Talk;
  readonly playbook: readonly Kept[];
}

function makeProgramme(order: ProgrammeOrder, deck: readonly DealtIdea[]): DemoProgramme {
  const { id, outline, dice } = order;
  const ids = new Ids(dice.branch('ids'));
  const people = new People(outline, dice.branch('people'), ids, order.taken);
  const cast = new CastList(people, outline, order.personIds);
  const office = cast.enrol('manager');
  cast.enrolVisitors();
  const calendar = new Calendar(outline.zone, order.today);
  const ground: Ground = { outline, dice, ids, calendar, people, officeId: office.membership.id };
  const { sittings, rows } = rowsOf(ground, id, deck, cast);
  const [adopted, taught] = [adoptAll(ground, order.sisters), teachAll(ground)];
  return {
    id,
    slug: outline.slug,
    rows: {
      ...rows,
      ...adopted,
      ...taught,
      ...trainAll(ground, { adopters: adopted.adopter, taught, sittings, evenings: rows.mentorMeeting }),
      ...talkIn(ground, order.talk),
      ...layOut(ground, order.playbook),
    },
  };
}

interface OwnRows {
  readonly sittings: readonly Sitting[];
  readonly rows: Omit<ProgrammeRows, keyof (AdoptionRows & TeachingRows & TrainingRows & TalkRows & PlaybookRows)>;
}

function rowsOf(ground: Ground, id: string, deck: readonly DealtIdea[], cast: CastList): OwnRows {
  const cohort = makeCohort(ground, cast.enrolMentors());
  const mentors = cohort.members.map(({ mentor }) => mentor);
  const ventures = takeIn(ground, deck, cast.enrol('founder'));
  const taken = ventures.map(({ venture }) => venture);
  const staffing = new Staffing(ground, cohort.members);
  const staffed = staffing.staff(ventures);
  const [list, mails] = [sendList(ground, ventures, cohort.members), mailAll(ground, cohort.members)];
  const sittings = seatAll(ground, courseOf(ground, staffed), new Diary(ground));
  const rows = {
    programme: [programmeRow(ground, id)],
    membership: ground.people.memberships,
    programmePolicy: [policyRow(ground)],
    sharingChoice: [sharingRow(ground)],
    mentor: mentors,
    warrant: cohort.warrants,
    venture: taken,
    founder: ventures.flatMap(({ founders }) => founders),
    conflict: staffing.conflicts(staffed),
    team: staffed.map(({ team }) => team),
    teamSeat: staffed.flatMap(({ seats }) => seats.map(({ row }) => row)),
    ...sessionsOf(ground, sittings),
    ...tellHours(ground, mentors),
    ...applyAll(ground, ventures),
    ...evaluateAll(ground, ventures, cohort.members),
    ...helpAll(ground, staffed),
    ...list,
    ...mails,
    letter: [...list.letter, ...mails.letter],
    ...meetAll(ground, cohort.members, taken),
    ...lookBack(ground, ventures, staffed),
    ...whirlAll(ground, cohort.members, taken, staffed),
    ...answerAll(ground, cohort.members),
  };
  return { sittings, rows };
}

/** Sessions, with all that was written before and after them. */
function sessionsOf(ground: Ground, sittings: readonly Sitting[]) {
  const minutes = writeMinutes(ground, sittings);
  const kit = kitOf(ground, sittings);
  return {
    session: sittings.map(({ session }) => session),
    sessionAttendance: sittings.flatMap(({ attendances }) => attendances),
    engagement: sittings.flatMap(({ attendances }) => attendances.flatMap(takenBy)),
    agendaItem: minutes.agenda,
    sessionReport: minutes.reports,
    reportTopic: minutes.topics,
    action: minutes.actions,
    sessionPreparation: kit.preparations,
    sessionSummary: kit.summaries,
    sessionFeedback: kit.feedback,
  };
}
