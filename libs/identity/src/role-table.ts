import { type Role, ROLES } from '@outrigger/kernel';

/**
 * Which roles may do what: one line a permission. A manager runs the office; a mentor and an entrepreneur see what
 * is theirs; a partner (an API client) may be given any that names it, as a scope. What begins with `network.`
 * counts in the centre only.
 */
export const ROLE_TABLE = {
  'self.use': ['manager', 'mentor', 'entrepreneur', 'observer', 'trainer', 'analyst', 'partner'],
  'language.choose': ['manager', 'mentor', 'entrepreneur', 'observer', 'trainer', 'analyst'],
  'programme.read': ['manager', 'mentor', 'entrepreneur', 'observer', 'trainer', 'analyst', 'partner'],
  'programme.update': ['manager'],
  'policy.change': ['manager'],
  'people.read': ['manager'],
  'people.invite': ['manager'],
  'people.revoke': ['manager'],
  'people.contact': ['manager'],
  'clients.manage': ['manager'],
  'audit.read': ['manager'],
  'network.read': ['manager', 'trainer'],
  'network.found': ['manager', 'trainer'],
  'network.adopt': ['manager', 'trainer'],
  'curricula.read': ['manager', 'mentor', 'trainer'],
  'curricula.learn': ['manager', 'mentor', 'trainer'],
  'curricula.write': ['manager', 'trainer'],
  'deliveries.read': ['manager', 'trainer', 'observer'],
  'deliveries.attend': ['manager', 'trainer', 'observer'],
  'deliveries.consent': ['mentor', 'entrepreneur'],
  'network.announce': ['manager', 'trainer'],
  'announcements.read': ['manager', 'mentor', 'entrepreneur'],
  'exchange.read': ['manager', 'trainer'],
  'exchange.write': ['manager'],
  'playbook.read': ['manager', 'trainer'],
  'playbook.adopt': ['manager'],
  'network.playbook': ['manager', 'trainer'],
  'onboarding.run': ['manager'],
  'network.figures': ['manager', 'trainer', 'analyst'],
  'network.named': ['manager', 'trainer'],
  'network.release': ['manager', 'trainer'],
  'network.nudge': ['manager', 'trainer'],
  'sharing.read': ['manager'],
  'sharing.choose': ['manager'],
  'search.use': ['manager', 'mentor', 'entrepreneur'],
  'mentors.read': ['manager', 'mentor', 'entrepreneur', 'partner'],
  'mentors.all': ['manager', 'mentor', 'partner'],
  'mentors.add': ['manager'],
  'limits.set': ['manager', 'mentor'],
  'mentors.nominate': ['manager', 'mentor'],
  'recruitment.read': ['manager'],
  'recruitment.run': ['manager'],
  'warrants.read': ['manager'],
  'warrants.audit': ['manager'],
  'warrants.text': ['manager', 'mentor'],
  'warrants.publish': ['manager'],
  'warrants.sign': ['mentor'],
  'warrants.record': ['manager'],
  'warrants.revoke': ['manager'],
  'ventures.read': ['manager', 'mentor', 'entrepreneur', 'partner'],
  'ventures.all': ['manager', 'partner'],
  'ventures.add': ['manager'],
  'ventures.decide': ['manager'],
  'ventures.lead': ['manager'],
  'ventures.graduate': ['manager', 'entrepreneur'],
  'files.keep': ['manager', 'mentor', 'entrepreneur', 'observer'],
  'intake.read': ['manager'],
  'intake.run': ['manager'],
  'rounds.read': ['manager'],
  'rounds.run': ['manager'],
  'rounds.evaluate': ['manager', 'mentor'],
  'applications.read': ['manager', 'mentor', 'entrepreneur', 'observer'],
  'applications.write': ['mentor', 'entrepreneur', 'observer'],
  'circulation.read': ['manager'],
  'circulation.compose': ['manager'],
  'circulation.send': ['manager'],
  'lists.answer': ['mentor'],
  'availability.tell': ['manager', 'mentor', 'entrepreneur'],
  'availability.record': ['manager'],
  'places.arrange': ['manager'],
  'conflicts.declare': ['manager', 'mentor'],
  'conflicts.review': ['manager'],
  'teams.read': ['manager', 'mentor', 'entrepreneur', 'partner'],
  'teams.form': ['manager'],
  'teams.suggest': ['manager'],
  'teams.leave': ['manager', 'mentor'],
  'teams.answer': ['mentor'],
  'teams.agree': ['entrepreneur'],
  'proposals.read': ['manager', 'mentor', 'entrepreneur'],
  'sessions.read': ['manager', 'mentor', 'entrepreneur', 'partner'],
  'sessions.open': ['manager', 'entrepreneur'],
  'sessions.confirm': ['manager'],
  'sessions.cancel': ['manager'],
  'sessions.answer': ['manager', 'mentor', 'entrepreneur'],
  'sessions.remind': ['manager'],
  'agenda.write': ['entrepreneur'],
  'agenda.suggest': ['mentor', 'manager'],
  'reports.file': ['mentor', 'manager'],
  'notes.write': ['manager', 'mentor', 'entrepreneur'],
  'feedback.give': ['mentor', 'entrepreneur'],
  'risks.assess': ['mentor', 'entrepreneur'],
  'words.read': ['manager', 'mentor', 'entrepreneur'],
  'words.tell': ['mentor', 'entrepreneur'],
  'words.answer': ['manager'],
  'actions.read': ['manager', 'mentor', 'entrepreneur'],
  'actions.complete': ['manager', 'mentor', 'entrepreneur'],
  'whirlwinds.read': ['manager', 'mentor', 'entrepreneur'],
  'whirlwinds.answer': ['manager', 'mentor', 'entrepreneur'],
  'whirlwinds.run': ['manager'],
  'hours.read': ['manager', 'mentor', 'entrepreneur'],
  'hours.all': ['manager'],
  'hours.open': ['mentor'],
  'hours.close': ['manager', 'mentor'],
  'hours.book': ['manager', 'entrepreneur'],
  'hours.cancel': ['manager', 'mentor', 'entrepreneur'],
  'checkins.write': ['entrepreneur'],
  'checkins.ask': ['manager'],
  'introductions.read': ['manager', 'mentor', 'entrepreneur'],
  'introductions.all': ['manager'],
  'introductions.ask': ['manager', 'mentor', 'entrepreneur'],
  'introductions.own': ['manager', 'mentor'],
  'introductions.consent': ['entrepreneur'],
  'introductions.answer': ['manager'],
  'commitment.read': ['manager', 'mentor'],
  'commitment.all': ['manager'],
  'meetings.read': ['manager', 'mentor'],
  'meetings.run': ['manager'],
  'meetings.answer': ['mentor'],
  'work.read': ['manager'],
  'insights.read': ['manager'],
  'outcomes.run': ['manager'],
  'imports.run': ['manager'],
  'letters.read': ['manager'],
  'letters.send': ['manager'],
  'letters.edit': ['manager'],
  'mail.choose': ['manager', 'mentor', 'entrepreneur', 'observer', 'trainer', 'analyst'],
  'feeds.own': ['manager', 'mentor', 'entrepreneur'],
  'mails.read': ['manager'],
  'mails.settle': ['manager'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof ROLE_TABLE;

export const PERMISSIONS = Object.keys(ROLE_TABLE) as readonly Permission[];

const NETWORK = /^network\./;

const sums = new Map<string, ReadonlySet<string>>();

/** What these roles add up to; the network's permissions exist in the centre only. */
export function permissionsOf(roles: readonly Role[], inCentre: boolean): ReadonlySet<string> {
  const key = `${inCentre} ${roles.join(' ')}`;
  const known = sums.get(key);
  if (known) return known;
  const sum = addUp(roles, inCentre);
  sums.set(key, sum);
  return sum;
}

function addUp(roles: readonly Role[], inCentre: boolean): ReadonlySet<string> {
  const granted = PERMISSIONS.filter((permission) => {
    const holders: readonly Role[] = ROLE_TABLE[permission];
    return (inCentre || !NETWORK.test(permission)) && roles.some((role) => holders.includes(role));
  });
  return new Set(granted);
}

/** The scopes that an API client can be given. */
export const SCOPES = PERMISSIONS.filter((permission) =>
  (ROLE_TABLE[permission] as readonly Role[]).includes('partner'),
);

/** The table as Markdown, permissions by roles: generated, committed and compared by a test. */
export function permissionMatrix(): string {
  const rows = PERMISSIONS.map((permission) => {
    const holders: readonly Role[] = ROLE_TABLE[permission];
    return `| ${permission} | ${ROLES.map((role) => (holders.includes(role) ? 'yes' : '')).join(' | ')} |`;
  });
  return [`| permission | ${ROLES.join(' | ')} |`, `|---|${ROLES.map(() => '---|').join('')}`, ...rows, ''].join('\n');
}
