import { createFileRoute } from '@tanstack/react-router';
import { QualityScreen } from '../network/quality-screen';

export const Route = createFileRoute('/p/$slug/data-quality')({ component: QualityScreen });
