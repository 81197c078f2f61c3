import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.js';
import { WorkListResolver } from './work-list.resolver.js';

@Module({ providers: [SearchResolver, WorkListResolver] })
export class ReportingModule {}
