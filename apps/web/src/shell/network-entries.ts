import {
  IconBook2,
  IconBuildingCommunity,
  IconMessages,
  IconNews,
  IconReportSearch,
  IconRoute,
  IconSchool,
  IconSpeakerphone,
  IconWorld,
} from '@tabler/icons-react';

export const programmes = {
  label: 'programmes',
  to: '/p/$slug/programmes',
  icon: IconBuildingCommunity,
  needs: 'network.read',
} as const;
export const training = {
  label: 'training',
  to: '/p/$slug/training',
  icon: IconSchool,
  needs: 'curricula.read',
} as const;
export const playbook = {
  label: 'playbook',
  to: '/p/$slug/playbook',
  icon: IconBook2,
  needs: 'playbook.read',
  key: 'b',
} as const;
/** Of whoever an adopter sends: the trainings that they take part in. */
export const visit = { ...training, label: 'visit', needs: 'deliveries.attend' } as const;
export const adopters = {
  label: 'adopters',
  to: '/p/$slug/adopters',
  icon: IconRoute,
  needs: 'network.adopt',
} as const;
export const network = {
  label: 'network',
  to: '/p/$slug/network',
  icon: IconWorld,
  needs: 'network.figures',
  key: 'n',
} as const;
export const announcements = {
  label: 'announcements',
  to: '/p/$slug/announcements',
  icon: IconSpeakerphone,
  needs: 'announcements.read',
} as const;
/** Of the centre's trainers: what they write. */
export const desk = { ...announcements, needs: 'network.announce' } as const;
export const exchange = {
  label: 'exchange',
  to: '/p/$slug/exchange',
  icon: IconMessages,
  needs: 'exchange.read',
} as const;
export const releases = {
  label: 'releases',
  to: '/p/$slug/releases',
  icon: IconNews,
  needs: 'network.figures',
} as const;
export const dataQuality = {
  label: 'dataQuality',
  to: '/p/$slug/data-quality',
  icon: IconReportSearch,
  needs: 'network.named',
} as const;
