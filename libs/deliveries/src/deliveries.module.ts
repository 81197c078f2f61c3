import { Module } from '@nestjs/common';
import { AdoptersModule } from '@outrigger/adopters';
import { IdentityModule } from '@outrigger/identity';
import { VenturesModule } from '@outrigger/ventures';
import { AttendanceService } from './attendance.service.js';
import { CertificateDesk } from './certificates/certificate.desk.js';
import { CertificateService } from './certificates/certificate.service.js';
import { DelegateResolver } from './delegate.resolver.js';
import { DeliveryResolver } from './delivery.resolver.js';
import { DeliveryService } from './delivery.service.js';
import { ObservationService } from './observation.service.js';
import { StrategyService } from './strategy.service.js';
import './delivery.nodes.js';

/** Needs `PUBLIC_URL` from whoever puts the house together. */
@Module({
  imports: [AdoptersModule, IdentityModule, VenturesModule],
  providers: [
    AttendanceService,
    CertificateDesk,
    CertificateService,
    DelegateResolver,
    DeliveryResolver,
    DeliveryService,
    ObservationService,
    StrategyService,
  ],
  exports: [CertificateDesk],
})
export class DeliveriesModule {}
