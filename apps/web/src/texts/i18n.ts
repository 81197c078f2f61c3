import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import adopters from './en/adopters.json';
import announcements from './en/announcements.json';
import asking from './en/asking.json';
import arranging from './en/arranging.json';
import availability from './en/availability.json';
import circulation from './en/circulation.json';
import conflicts from './en/conflicts.json';
import deliveries from './en/deliveries.json';
import evaluation from './en/evaluation.json';
import exchange from './en/exchange.json';
import hours from './en/hours.json';
import identity from './en/identity.json';
import insights from './en/insights.json';
import intake from './en/intake.json';
import introductions from './en/introductions.json';
import kit from './en/kit.json';
import mail from './en/mail.json';
import meetings from './en/meetings.json';
import mentors from './en/mentors.json';
import network from './en/network.json';
import notifications from './en/notifications.json';
import playbook from './en/playbook.json';
import programmes from './en/programmes.json';
import proposing from './en/proposing.json';
import recruiting from './en/recruiting.json';
import sessions from './en/sessions.json';
import shell from './en/shell.json';
import teams from './en/teams.json';
import today from './en/today.json';
import training from './en/training.json';
import ventures from './en/ventures.json';
import whirlwinds from './en/whirlwinds.json';

export const en = {
  adopters,
  announcements,
  asking,
  arranging,
  availability,
  circulation,
  conflicts,
  deliveries,
  evaluation,
  exchange,
  hours,
  identity,
  insights,
  intake,
  introductions,
  kit,
  mail,
  meetings,
  mentors,
  network,
  notifications,
  playbook,
  programmes,
  proposing,
  recruiting,
  sessions,
  shell,
  teams,
  today,
  training,
  ventures,
  whirlwinds,
};

export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: 'en',
  resources: { en },
  ns: Object.keys(en),
  defaultNS: 'kit',
  initAsync: false,
  interpolation: { escapeValue: false },
});
