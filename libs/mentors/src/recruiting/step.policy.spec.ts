import {
  type ApplicationStep,
  type Evidence,
  isSkip,
  type MentorMove,
  reviewApplicationStep,
  reviewMentorMove,
} from './step.policy.js';

const WHY = 'She has mentored here before.';
const nothing: Evidence = { interviews: 0, sheets: 0, references: 2, answered: 0 };
const arranged: Evidence = { ...nothing, interviews: 1 };
const held: Evidence = { ...arranged, sheets: 1 };
const all: Evidence = { ...held, answered: 2 };

type Case = [string, ApplicationStep['from'], ApplicationStep['to'], Evidence, string, string[], boolean];

describe('C1: steps of an application', () => {
  it.each<Case>([
    ['to an interview that is arranged', 'applied', 'interviewing', arranged, '', [], false],
    ['to an interview that nobody arranged', 'applied', 'interviewing', nothing, '', ['STEP_SKIPPED'], true],
    ['to screening with a sheet', 'interviewing', 'screening', held, '', [], false],
    ['to screening without a sheet', 'interviewing', 'screening', arranged, '', ['STEP_SKIPPED'], true],
    ['to screening without a sheet, in writing', 'interviewing', 'screening', arranged, WHY, [], true],
    ['past the interview', 'applied', 'screening', held, '', ['STEP_SKIPPED'], true],
    ['past the interview, in writing', 'applied', 'screening', nothing, WHY, [], true],
    ['past all, in three letters', 'applied', 'probation', nothing, 'yes', ['STEP_SKIPPED'], true],
    ['to probation with all', 'screening', 'probation', all, '', [], false],
    ['to probation without the references', 'screening', 'probation', held, '', ['STEP_SKIPPED'], true],
    ['to active from an application', 'screening', 'active', all, WHY, ['NO_SUCH_STEP'], false],
    ['to where it is', 'applied', 'applied', all, WHY, ['NO_SUCH_STEP'], false],
    ['back', 'screening', 'interviewing', all, '', ['REASON_NEEDED'], false],
    ['back, in writing', 'screening', 'interviewing', all, WHY, [], false],
    ['declined without a word', 'applied', 'declined', all, ' ', ['REASON_NEEDED'], false],
    ['declined', 'screening', 'declined', all, WHY, [], false],
    ['taken up again without a word', 'declined', 'applied', all, '', ['REASON_NEEDED'], false],
    ['taken up again', 'declined', 'applied', all, WHY, [], false],
    ['accepted after it was declined', 'declined', 'probation', all, WHY, ['NO_SUCH_STEP'], false],
    ['declined once it has led to a mentor', 'probation', 'declined', all, WHY, ['NO_SUCH_STEP'], false],
  ])('%s', (_, from, to, evidence, reason, refused, skip) => {
    expect(reviewApplicationStep({ from, to, evidence, reason }).map(({ code }) => code)).toEqual(refused);
    expect(isSkip({ from, to, evidence })).toBe(skip);
  });

  it('says what is missing', () => {
    const [refusal] = reviewApplicationStep({
      from: 'screening',
      to: 'probation',
      evidence: { ...arranged, answered: 1 },
      reason: '',
    });
    expect(refusal?.message).toContain('the interview has no sheet, 1 of 2 references are open');
  });
});

describe('C1, C2: moves of a mentor', () => {
  const move: MentorMove = {
    from: 'probation',
    to: 'active',
    reason: WHY,
    warranted: true,
    ventures: 0,
    leave: null,
    today: '2026-03-10',
  };
  const leave = { from: '2026-04-01', until: '2026-05-01' };
  it.each<[string, Partial<MentorMove>, string[]]>([
    ['active with a warrant', {}, []],
    ['active without a warrant', { warranted: false }, ['NO_WARRANT']],
    ['active without a warrant or a reason', { warranted: false, reason: '' }, ['REASON_NEEDED', 'NO_WARRANT']],
    ['declined after probation', { to: 'declined' }, []],
    ['on leave straight from probation', { to: 'on_leave', leave }, ['NO_SUCH_STEP']],
    ['on leave', { from: 'active', to: 'on_leave', leave }, []],
    ['on leave without days', { from: 'active', to: 'on_leave' }, ['LEAVE_NEEDS_DAYS']],
    [
      'on leave on no day',
      { from: 'active', to: 'on_leave', leave: { ...leave, until: '2026-02-30' } },
      ['LEAVE_NEEDS_DAYS'],
    ],
    [
      'on leave backwards',
      { from: 'active', to: 'on_leave', leave: { ...leave, until: '2026-03-20' } },
      ['LEAVE_ENDS_FIRST'],
    ],
    [
      'on leave in the past',
      { from: 'active', to: 'on_leave', leave: { from: '2026-01-01', until: '2026-02-01' } },
      ['LEAVE_IS_OVER'],
    ],
    ['back from leave', { from: 'on_leave' }, []],
    ['back from leave when the warrant has lapsed', { from: 'on_leave', warranted: false }, ['NO_WARRANT']],
    ['alumni', { from: 'active', to: 'alumni' }, []],
    ['alumni with teams that count on them', { from: 'active', to: 'alumni', ventures: 2 }, ['STILL_ON_TEAM']],
    ['back from the alumni: on probation first', { from: 'alumni', to: 'active' }, ['NO_SUCH_STEP']],
    ['back from the alumni', { from: 'alumni', to: 'probation' }, []],
    ['from declined', { from: 'declined' }, ['NO_SUCH_STEP']],
  ])('%s', (_, changes, refused) => {
    expect(reviewMentorMove({ ...move, ...changes }).map(({ code }) => code)).toEqual(refused);
  });
});
