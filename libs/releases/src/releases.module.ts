import { Module } from '@nestjs/common';
import { PartsService } from './making/parts.service.js';
import { ReleaseReactions } from './making/release.reactions.js';
import { ReleaseResolver } from './making/release.resolver.js';
import { ReleaseService } from './making/release.service.js';
import { NetworkResolver } from './network/network.resolver.js';
import { SharingReactions } from './sharing/sharing.reactions.js';
import { SharingResolver } from './sharing/sharing.resolver.js';
import { SharingService } from './sharing/sharing.service.js';
import './making/release.nodes.js';

@Module({
  providers: [
    NetworkResolver,
    PartsService,
    ReleaseReactions,
    ReleaseResolver,
    ReleaseService,
    SharingReactions,
    SharingResolver,
    SharingService,
  ],
})
export class ReleasesModule {}
