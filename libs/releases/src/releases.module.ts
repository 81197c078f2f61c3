import { Module } from '@nestjs/common';
import { PartsService } from './making/parts.service.js';
import { ReleaseReactions } from './making/release.reactions.js';
import { ReleaseResolver } from './making/release.resolver.js';
import { ReleaseService } from './making/release.service.js';
import { NetworkResolver } from './network/network.resolver.js';
import { SharingReactions } from './sharing/sharing.reactions.js';
import { SharingResolver } from './sharing/sharing.resolver.js';
import { SharingService } from './sharing/sharing.service.js';
import { NetworkProgrammesResolver } from './programmes/programme.resolver.js';
import { NudgeReactions } from './quality/nudge.reactions.js';
import { NudgeService } from './quality/nudge.service.js';
import { QualityResolver } from './quality/quality.resolver.js';
import './making/release.nodes.js';
import './programmes/programme.nodes.js';
import './quality/quality.nodes.js';

@Module({
  providers: [
    NetworkProgrammesResolver,
    NetworkResolver,
    NudgeReactions,
    NudgeService,
    PartsService,
    QualityResolver,
    ReleaseReactions,
    ReleaseResolver,
    ReleaseService,
    SharingReactions,
    SharingResolver,
    SharingService,
  ],
})
export class ReleasesModule {}
