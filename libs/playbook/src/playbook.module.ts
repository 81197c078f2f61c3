import { Module } from '@nestjs/common';
import { IntakeModule } from '@outrigger/intake';
import { NotificationsModule } from '@outrigger/notifications';
import { CopyResolver } from './copy.resolver.js';
import { CopyService } from './copy.service.js';
import { EntryResolver } from './entry.resolver.js';
import { EntryService } from './entry.service.js';
import { SignatureResolver } from './signature.resolver.js';
import { SignatureService } from './signature.service.js';
import { Shelves } from './shelf.js';
import './entry.nodes.js';

@Module({
  imports: [IntakeModule, NotificationsModule],
  providers: [CopyResolver, CopyService, EntryResolver, EntryService, Shelves, SignatureResolver, SignatureService],
})
export class PlaybookModule {}
