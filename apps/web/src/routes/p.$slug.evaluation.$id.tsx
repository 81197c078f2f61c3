import { createFileRoute } from '@tanstack/react-router';
import { PanelScreen } from '../evaluation/panel-screen';
import { panelFrom } from '../evaluation/panel-order';

export const Route = createFileRoute('/p/$slug/evaluation/$id')({ validateSearch: panelFrom, component: PanelScreen });
