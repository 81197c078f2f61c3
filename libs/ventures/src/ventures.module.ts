import { Module } from '@nestjs/common';
import { IdentityModule } from '@outrigger/identity';
import { LifeResolver } from './life/life.resolver.js';
import { LifeService } from './life/life.service.js';
import { StepService } from './life/step.service.js';
import { VentureResolver } from './venture.resolver.js';
import { VentureService } from './venture.service.js';
import './venture.nodes.js';
import './life/life.nodes.js';

@Module({
  imports: [IdentityModule],
  providers: [LifeResolver, LifeService, StepService, VentureResolver, VentureService],
  exports: [VentureService],
})
export class VenturesModule {}
