import { AdoptersModule } from '@outrigger/adopters';
import { AnnouncementsModule } from '@outrigger/announcements';
import { AvailabilityModule } from '@outrigger/availability';
import { CirculationModule } from '@outrigger/circulation';
import { ConflictsModule } from '@outrigger/conflicts';
import { CurriculaModule } from '@outrigger/curricula';
import { DeliveriesModule } from '@outrigger/deliveries';
import { FilesModule } from '@outrigger/files';
import { HoursModule } from '@outrigger/hours';
import { IdentityModule } from '@outrigger/identity';
import { InsightsModule } from '@outrigger/insights';
import { IntakeModule } from '@outrigger/intake';
import { IntegrationsModule } from '@outrigger/integrations';
import { IntroductionsModule } from '@outrigger/introductions';
import { LinksModule } from '@outrigger/links';
import { MeetingsModule } from '@outrigger/meetings';
import { MentorsModule } from '@outrigger/mentors';
import { NotificationsModule } from '@outrigger/notifications';
import { ProgrammesModule } from '@outrigger/programmes';
import { PlaybookModule } from '@outrigger/playbook';
import { ReleasesModule } from '@outrigger/releases';
import { ReportingModule } from '@outrigger/reporting';
import { SessionsModule } from '@outrigger/sessions';
import { TeamsModule } from '@outrigger/teams';
import { VenturesModule } from '@outrigger/ventures';
import { WhirlwindsModule } from '@outrigger/whirlwinds';

/** Every room, from the lowest floor up. */
export const ROOMS = [
  IdentityModule,
  LinksModule,
  FilesModule,
  ProgrammesModule,
  MentorsModule,
  VenturesModule,
  ConflictsModule,
  AvailabilityModule,
  IntakeModule,
  CirculationModule,
  TeamsModule,
  SessionsModule,
  WhirlwindsModule,
  MeetingsModule,
  HoursModule,
  IntroductionsModule,
  InsightsModule,
  AdoptersModule,
  CurriculaModule,
  DeliveriesModule,
  AnnouncementsModule,
  NotificationsModule,
  ReportingModule,
  IntegrationsModule,
  PlaybookModule,
  ReleasesModule,
];
