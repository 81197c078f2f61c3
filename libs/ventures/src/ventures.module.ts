import { Module } from '@nestjs/common';
import { IdentityModule } from '@outrigger/identity';
import { LifeResolver } from './life/life.resolver.js';
import { LifeService } from './life/life.service.js';
import { StepService } from './life/step.service.js';
import { VentureResolver } from './venture.resolver.js';
import { VentureService } from './venture.service.js';
import { SavedViewResolver } from './views/saved-view.resolver.js';
import { SavedViewService } from './views/saved-view.service.js';
import './venture.nodes.js';
import './views/saved-view.nodes.js';
import './life/life.nodes.js';

@Module({
  imports: [IdentityModule],
  providers: [
    LifeResolver,
    LifeService,
    SavedViewResolver,
    SavedViewService,
    StepService,
    VentureResolver,
    VentureService,
  ],
  exports: [VentureService],
})
export class VenturesModule {}
