import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type {
  CirculationStatus,
  ConflictState,
  LetterState,
  MembershipStatus,
  MentorStatus,
  SessionStatus,
  VentureStatus,
  WarrantState,
} from '../gql/graphql';

/** Every state that the house knows: the words stand in the texts, the colours here. */
export type State =
  | 'agreed'
  | 'saidNo'
  | 'unanswered'
  | CirculationStatus
  | ConflictState
  | LetterState
  | MembershipStatus
  | MentorStatus
  | SessionStatus
  | VentureStatus
  | WarrantState;

const COLOURS: Partial<Record<State, string>> = {
  submitted: 'blue',
  screening: 'blue',
  applied: 'blue',
  interviewing: 'blue',
  invited: 'blue',
  circulating: 'blue',
  accepted: 'violet',
  planned: 'violet',
  waiting: 'violet',
  quiet: 'blue',
  gathered: 'blue',
  digested: 'green',
  probation: 'violet',
  agreed: 'green',
  mentored: 'green',
  active: 'green',
  confirmed: 'green',
  current: 'green',
  sent: 'green',
  graduated: 'teal',
  held: 'teal',
  cleared: 'teal',
  unanswered: 'orange',
  open: 'orange',
  recusal: 'orange',
  expired: 'orange',
  none: 'orange',
  paused: 'orange',
  on_leave: 'orange',
  saidNo: 'red',
  declined: 'red',
  revoked: 'red',
  upheld: 'red',
  failed: 'red',
  bounced: 'red',
  withheld: 'red',
  cancelled: 'red',
};

export function StatusBadge({ state }: { readonly state: State }) {
  const { t } = useTranslation('kit');
  return <Badge color={COLOURS[state] ?? 'gray'}>{t(`state.${state}`)}</Badge>;
}
