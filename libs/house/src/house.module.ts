import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { adopterEntities } from '@outrigger/adopters';
import { announcementEntities } from '@outrigger/announcements';
import { availabilityEntities, PUBLIC_ONLY, REACH } from '@outrigger/availability';
import { circulationEntities } from '@outrigger/circulation';
import { conflictEntities } from '@outrigger/conflicts';
import { curriculumEntities } from '@outrigger/curricula';
import { deliveryEntities, PUBLIC_URL } from '@outrigger/deliveries';
import { fileEntities } from '@outrigger/files';
import { hourEntities } from '@outrigger/hours';
import { identityEntities, SECRET, SessionCookie } from '@outrigger/identity';
import { insightEntities } from '@outrigger/insights';
import { intakeEntities } from '@outrigger/intake';
import { introductionEntities } from '@outrigger/introductions';
import { linkEntities } from '@outrigger/links';
import { meetingEntities } from '@outrigger/meetings';
import { mentorEntities } from '@outrigger/mentors';
import { MailSettings, notificationEntities } from '@outrigger/notifications';
import { playbookEntities } from '@outrigger/playbook';
import { programmeEntities } from '@outrigger/programmes';
import { releaseEntities } from '@outrigger/releases';
import { sessionEntities } from '@outrigger/sessions';
import { teamEntities } from '@outrigger/teams';
import { connect, IdentityStore, LiveFacts, ReleasedStore, Tenancy } from '@outrigger/tenancy';
import { ventureEntities } from '@outrigger/ventures';
import { whirlwindEntities } from '@outrigger/whirlwinds';
import type { Ground } from './ground.js';

const entities = [
  ...identityEntities,
  ...linkEntities,
  ...fileEntities,
  ...programmeEntities,
  ...mentorEntities,
  ...ventureEntities,
  ...conflictEntities,
  ...availabilityEntities,
  ...intakeEntities,
  ...circulationEntities,
  ...teamEntities,
  ...sessionEntities,
  ...whirlwindEntities,
  ...meetingEntities,
  ...hourEntities,
  ...introductionEntities,
  ...adopterEntities,
  ...curriculumEntities,
  ...insightEntities,
  ...deliveryEntities,
  ...announcementEntities,
  ...notificationEntities,
  ...playbookEntities,
  ...releaseEntities,
];

const GROUND = Symbol('ground');

const mailSettingsOf = ({ secret, mailDomain, smtpUrl, publicUrl, inboxUrl, inboxSecret }: Ground): MailSettings =>
  new MailSettings(secret, mailDomain, smtpUrl, publicUrl, inboxUrl ?? null, inboxSecret ?? null);

/** Connections and secrets, for every room of one process. */
@Global()
@Module({})
export class HouseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(GROUND) private readonly ground: Ground,
    private readonly tenancy: Tenancy,
    private readonly store: IdentityStore,
    private readonly released: ReleasedStore,
    private readonly live: LiveFacts,
  ) {}

  static on(ground: Ground): DynamicModule {
    const few = Math.ceil(ground.poolSize / 2);
    return {
      module: HouseModule,
      providers: [
        { provide: GROUND, useValue: ground },
        { provide: SECRET, useValue: ground.secret },
        { provide: PUBLIC_URL, useValue: ground.publicUrl },
        { provide: REACH, useValue: ground.reach ?? PUBLIC_ONLY },
        { provide: SessionCookie, useFactory: () => new SessionCookie(ground.publicUrl.startsWith('https:')) },
        { provide: MailSettings, useFactory: () => mailSettingsOf(ground) },
        {
          provide: Tenancy,
          useFactory: () =>
            connect({ url: ground.appUrl, entities, poolSize: ground.poolSize, purpose: ground.purpose }),
        },
        { provide: IdentityStore, useFactory: () => new IdentityStore(ground.identityUrl, few) },
        { provide: ReleasedStore, useFactory: () => new ReleasedStore(ground.analystUrl, few) },
        {
          provide: LiveFacts,
          useFactory: (tenancy: Tenancy) => new LiveFacts(ground.appUrl, tenancy),
          inject: [Tenancy],
        },
      ],
      exports: [
        SECRET,
        PUBLIC_URL,
        REACH,
        MailSettings,
        SessionCookie,
        Tenancy,
        IdentityStore,
        ReleasedStore,
        LiveFacts,
      ],
    };
  }

  async onModuleInit(): Promise<void> {
    if (this.ground.purpose === 'api') await this.live.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.live.stop();
    await this.store.close();
    await this.released.close();
    await this.tenancy.close();
  }
}
