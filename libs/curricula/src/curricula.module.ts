import { Module } from '@nestjs/common';
import { CurriculumResolver } from './curriculum.resolver.js';
import { CurriculumService } from './curriculum.service.js';
import { LearningService } from './learning.service.js';
import { LibraryResolver } from './library.resolver.js';
import { LibraryService } from './library.service.js';
import { UnitFiles } from './unit.files.js';
import './curriculum.nodes.js';

@Module({
  providers: [CurriculumResolver, CurriculumService, LearningService, LibraryResolver, LibraryService, UnitFiles],
})
export class CurriculaModule {}
