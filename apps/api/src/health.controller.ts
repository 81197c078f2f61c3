import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '@outrigger/identity';
import { IdentityStore } from '@outrigger/tenancy';

/** For whoever keeps the process alive: `live` asks nobody, `ready` asks the database. */
@Controller('health')
export class HealthController {
  constructor(private readonly store: IdentityStore) {}

  @Get('live')
  @Public()
  live(): { readonly live: true } {
    return { live: true };
  }

  @Get('ready')
  @Public()
  async ready(): Promise<{ readonly ready: true }> {
    await this.store.sql`select 1`.catch(() => {
      throw new ServiceUnavailableException('The database does not answer.');
    });
    return { ready: true };
  }
}
