import { isDay, type Refusal, refusal, when } from '@outrigger/kernel';

/** C1: the words of a mentor's path. */
export type Stage =
  'applied' | 'interviewing' | 'screening' | 'probation' | 'active' | 'on_leave' | 'alumni' | 'declined';

/** What an application can show for itself. */
export interface Evidence {
  /** An interview is arranged or was held. */
  readonly interviews: number;
  /** Interviews with a filed sheet. */
  readonly sheets: number;
  readonly references: number;
  readonly answered: number;
}

export interface ApplicationStep {
  readonly from: Stage;
  readonly to: Stage;
  readonly evidence: Evidence;
  /** In writing; empty where nobody gave any. */
  readonly reason: string;
}

/** Shortest reason that says anything, in characters. */
export const REASON_LENGTH = 10;

const FORWARD: readonly Stage[] = ['applied', 'interviewing', 'screening', 'probation'];

/** What an application lacks before it may come to a stage, each in words. */
export function missingFor(to: Stage, { interviews, sheets, references, answered }: Evidence): string[] {
  const place = FORWARD.indexOf(to);
  return [
    ...(place >= 1 && interviews === 0 ? ['no interview is arranged'] : []),
    ...(place >= 2 && interviews > 0 && sheets === 0 ? ['the interview has no sheet'] : []),
    ...(place >= 3 && answered < references ? [`${references - answered} of ${references} references are open`] : []),
  ];
}

/** Whether the step leaves out one of the path, or something that belongs before it. */
export function isSkip({ from, to, evidence }: Omit<ApplicationStep, 'reason'>): boolean {
  const [start, end] = [FORWARD.indexOf(from), FORWARD.indexOf(to)];
  return start >= 0 && end > start && (end > start + 1 || missingFor(to, evidence).length > 0);
}

/** C1: one step after the other; what is skipped, taken back or declined has a written reason. */
export function reviewApplicationStep(step: ApplicationStep): Refusal[] {
  const { from, to, evidence, reason } = step;
  const written = reason.trim().length >= REASON_LENGTH;
  const isOpen = FORWARD.indexOf(from) >= 0 && from !== 'probation';
  const [start, end] = [FORWARD.indexOf(from), FORWARD.indexOf(to)];
  if (from === 'declined' && to === 'applied')
    return needsReason(written, 'Say why the application is taken up again.');
  if (!isOpen || from === to || (end < 0 && to !== 'declined')) return [noWay(from, to)];
  if (to === 'declined')
    return needsReason(written, 'Say why the application is declined; the applicant does not see it.');
  if (end < start) return needsReason(written, 'Say why the application goes back.');
  const gaps = missingFor(to, evidence).join(', ');
  return when(
    isSkip(step) && !written,
    'STEP_SKIPPED',
    `Not all has been done before this step${gaps && `: ${gaps}`}. Do it, or write why it is left out.`,
    'reason',
  );
}

export interface MentorMove {
  readonly from: Stage;
  readonly to: Stage;
  readonly reason: string;
  /** C2: holds a current warrant. */
  readonly warranted: boolean;
  /** Live teams that they sit on. */
  readonly ventures: number;
  readonly leave: Leave | null;
  /** Today, in the mentor's zone. */
  readonly today: string;
}

export interface Leave {
  readonly from: string;
  readonly until: string;
}

/** Where a mentor may go from where they are. */
const MOVES: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  probation: ['active', 'alumni', 'declined'],
  active: ['on_leave', 'alumni'],
  on_leave: ['active', 'alumni'],
  alumni: ['probation'],
};

/** C1, C2: nobody becomes active without a current warrant, and nobody leaves while a team counts on them. */
export function reviewMentorMove({ from, to, reason, warranted, ventures, leave, today }: MentorMove): Refusal[] {
  if (!MOVES[from]?.includes(to)) return [noWay(from, to)];
  const leaves = to === 'alumni' || to === 'declined';
  const teams = ventures === 1 ? 'a team' : `${ventures} teams`;
  return [
    ...needsReason(reason.trim().length >= REASON_LENGTH, 'Say why.'),
    ...when(to === 'active' && !warranted, 'NO_WARRANT', 'Nobody becomes active without a current warrant.', 'to'),
    ...when(leaves && ventures > 0, 'STILL_ON_TEAM', `They sit on ${teams}. Let them step off first.`, 'to'),
    ...(to === 'on_leave' ? reviewLeave(leave, today) : []),
  ];
}

function reviewLeave(leave: Leave | null, today: string): Refusal[] {
  if (!leave || !isDay(leave.from) || !isDay(leave.until)) {
    return [refusal('LEAVE_NEEDS_DAYS', 'Say from when and until when they are on leave.', 'leaveUntil')];
  }
  return [
    ...when(leave.until < leave.from, 'LEAVE_ENDS_FIRST', 'The leave ends before it begins.', 'leaveUntil'),
    ...when(leave.until < today, 'LEAVE_IS_OVER', 'The leave is over already.', 'leaveUntil'),
  ];
}

const needsReason = (written: boolean, says: string): Refusal[] =>
  when(!written, 'REASON_NEEDED', `${says} ${REASON_LENGTH} characters at least.`, 'reason');

const noWay = (from: Stage, to: Stage): Refusal =>
  refusal('NO_SUCH_STEP', `From ${said(from)} the path does not lead to ${said(to)}.`, 'to');

const said = (stage: Stage): string => `“${stage.replace('_', ' ')}”`;
