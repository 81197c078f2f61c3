import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.js';
import { WarrantBreachResolver } from './warrant-breach.resolver.js';
import { WorkListResolver } from './work-list.resolver.js';

@Module({ providers: [SearchResolver, WarrantBreachResolver, WorkListResolver] })
export class ReportingModule {}
