import { Module } from '@nestjs/common';
import { IdentityModule } from '@outrigger/identity';
import { VentureResolver } from './venture.resolver.js';
import { VentureService } from './venture.service.js';
import './venture.nodes.js';

@Module({
  imports: [IdentityModule],
  providers: [VentureResolver, VentureService],
  exports: [VentureService],
})
export class VenturesModule {}
