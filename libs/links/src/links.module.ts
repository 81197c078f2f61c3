import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Devices } from './devices.js';
import { FrontDesk } from './front-desk.js';
import { LinkService } from './link.service.js';
import { Purposes } from './purposes.js';

@Module({
  imports: [DiscoveryModule],
  providers: [Devices, FrontDesk, LinkService, Purposes],
  exports: [Devices, FrontDesk, LinkService],
})
export class LinksModule {}
