import { TrainingCertificate } from './certificates/certificate.entity.js';
import {
  AdopterVenture,
  ObservationConsent,
  TrainingAttendance,
  TrainingBlock,
  TrainingDelegate,
  TrainingDelivery,
} from './delivery.entity.js';

export { CertificateDesk, PUBLIC_URL } from './certificates/certificate.desk.js';
export { DeliveriesModule } from './deliveries.module.js';
export { evidenceOf } from './evidence.report.js';
export { layOut } from './layout.js';

export const deliveryEntities = [
  AdopterVenture,
  ObservationConsent,
  TrainingAttendance,
  TrainingBlock,
  TrainingCertificate,
  TrainingDelegate,
  TrainingDelivery,
];
