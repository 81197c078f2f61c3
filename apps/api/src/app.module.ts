import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { shapeOfInput } from '@outrigger/graph';
import { type Ground, HouseModule, ROOMS } from '@outrigger/house';
import { AllowGuard } from '@outrigger/identity';
import { ExportsController } from './exports/exports.controller.js';
import { CredentialsController } from './credentials.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { FilesController } from './files/files.controller.js';
import { PrintedController } from './files/printed.controller.js';
import { graphModule, type GraphSettings } from './graph.module.js';
import { HealthController } from './health.controller.js';
import { InboxController } from './inbox/inbox.controller.js';
import { CheckInController } from './links/check-in.controller.js';
import { LinksController } from './links/links.controller.js';
import { QuietFilter } from './quiet.filter.js';

@Module({})
export class AppModule {
  static on(ground: Ground, graph: GraphSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [HouseModule.on(ground), graphModule(graph, ground.secret), ...ROOMS],
      controllers: [
        HealthController,
        CheckInController,
        ExportsController,
        CredentialsController,
        FeedsController,
        FilesController,
        PrintedController,
        InboxController,
        LinksController,
      ],
      providers: [
        { provide: APP_FILTER, useClass: QuietFilter },
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: APP_PIPE, useFactory: shapeOfInput },
      ],
    };
  }
}
