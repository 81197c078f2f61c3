import {
  IconArrowsJoin,
  IconChartBar,
  IconCalendarEvent,
  IconChecklist,
  IconClockHour4,
  IconFileText,
  IconHelp,
  IconHome,
  IconInbox,
  IconMail,
  IconPlant2,
  IconSend,
  IconScale,
  IconSettings,
  IconSunHigh,
  IconUser,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
  IconTornado,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Face } from './face';
import {
  adopters,
  announcements,
  dataQuality,
  desk,
  exchange,
  network,
  playbook,
  programmes,
  releases,
  training,
  visit,
} from './network-entries';

/** One line of the navigation; `label` is a key of the shell's texts. */
export interface Entry {
  readonly label:
    | 'today'
    | 'home'
    | 'next'
    | 'ventures'
    | 'evaluation'
    | 'myVentures'
    | 'venture'
    | 'sessions'
    | 'meetings'
    | 'whirlwinds'
    | 'hours'
    | 'introductions'
    | 'insights'
    | 'lists'
    | 'list'
    | 'mentors'
    | 'myMentors'
    | 'recruiting'
    | 'applications'
    | 'letters'
    | 'replies'
    | 'settings'
    | 'programmes'
    | 'adopters'
    | 'training'
    | 'visit'
    | 'playbook'
    | 'announcements'
    | 'exchange'
    | 'network'
    | 'releases'
    | 'dataQuality'
    | 'actions'
    | 'help'
    | 'me';
  readonly to: NonNullable<LinkProps['to']>;
  readonly icon: typeof IconHome;
  /** Only for those who hold it. */
  readonly needs?: string;
  /** The second key after `g`. */
  readonly key?: string;
}

const ventures = { to: '/p/$slug/ventures', icon: IconPlant2, key: 'v' } as const;
const whirlwinds = {
  label: 'whirlwinds',
  to: '/p/$slug/whirlwinds',
  icon: IconTornado,
  needs: 'whirlwinds.read',
} as const;
const sessions = { label: 'sessions', to: '/p/$slug/sessions', icon: IconCalendarEvent, key: 's' } as const;
const meetings = {
  label: 'meetings',
  to: '/p/$slug/meetings',
  icon: IconUsersGroup,
  needs: 'meetings.read',
} as const;
const hours = { label: 'hours', to: '/p/$slug/hours', icon: IconClockHour4, needs: 'hours.read', key: 'h' } as const;
const introductions = {
  label: 'introductions',
  to: '/p/$slug/introductions',
  icon: IconArrowsJoin,
  needs: 'introductions.read',
  key: 'i',
} as const;
const me = { label: 'me', to: '/p/$slug/me', icon: IconUser } as const;
const first = { to: '/p/$slug', key: 't' } as const;

const ENTRIES: Readonly<Record<Face, readonly Entry[]>> = {
  manager: [
    { ...first, label: 'today', icon: IconSunHigh },
    { ...ventures, label: 'ventures' },
    { label: 'evaluation', to: '/p/$slug/evaluation', icon: IconScale, needs: 'rounds.read', key: 'e' },
    sessions,
    meetings,
    whirlwinds,
    hours,
    introductions,
    { label: 'lists', to: '/p/$slug/lists', icon: IconSend, needs: 'circulation.read', key: 'w' },
    { label: 'mentors', to: '/p/$slug/mentors', icon: IconUsers, key: 'm' },
    { label: 'recruiting', to: '/p/$slug/recruiting', icon: IconUserPlus, needs: 'recruitment.read' },
    { label: 'insights', to: '/p/$slug/insights', icon: IconChartBar, needs: 'insights.read', key: 'a' },
    { label: 'letters', to: '/p/$slug/letters', icon: IconMail },
    { label: 'replies', to: '/p/$slug/replies', icon: IconInbox, needs: 'mails.read' },
    announcements,
    exchange,
    network,
    releases,
    programmes,
    adopters,
    dataQuality,
    training,
    playbook,
    { label: 'settings', to: '/p/$slug/settings', icon: IconSettings },
  ],
  mentor: [
    { ...first, label: 'home', icon: IconHome },
    { label: 'list', to: '/p/$slug/lists', icon: IconSend, needs: 'lists.answer', key: 'w' },
    { ...ventures, label: 'myVentures' },
    sessions,
    hours,
    introductions,
    training,
    announcements,
    me,
  ],
  entrepreneur: [
    { ...first, label: 'next', icon: IconCalendarEvent },
    { label: 'actions', to: '/p/$slug/actions', icon: IconChecklist },
    { label: 'myMentors', to: '/p/$slug/my-mentors', icon: IconUsers, needs: 'teams.agree', key: 'm' },
    { ...ventures, label: 'venture' },
    hours,
    introductions,
    visit,
    announcements,
    { label: 'applications', to: '/p/$slug/applications', icon: IconFileText, needs: 'applications.write' },
    { label: 'help', to: '/p/$slug/help', icon: IconHelp, needs: 'words.tell' },
  ],
  trainer: [
    { ...first, label: 'home', icon: IconHome },
    desk,
    exchange,
    network,
    releases,
    programmes,
    adopters,
    dataQuality,
    training,
    playbook,
    me,
  ],
};

/** What the navigation offers to somebody who looks as `face`. */
export function entriesFor(face: Face | null, may: (permission: string) => boolean): readonly Entry[] {
  const entries: readonly Entry[] = face ? ENTRIES[face] : [visit, network, releases, me];
  return entries.filter(({ needs }) => !needs || may(needs));
}
