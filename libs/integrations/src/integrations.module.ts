import { Module } from '@nestjs/common';
import { ProgrammesModule } from '@outrigger/programmes';
import { ImportResolver } from './import/import.resolver.js';
import { ImportService } from './import/import.service.js';

@Module({
  imports: [ProgrammesModule],
  providers: [ImportResolver, ImportService],
  exports: [ImportService],
})
export class IntegrationsModule {}
