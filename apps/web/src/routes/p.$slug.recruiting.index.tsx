import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { BoardScreen } from '../recruiting/board-screen';

export const Route = createFileRoute('/p/$slug/recruiting/')({ validateSearch: deedFrom, component: BoardScreen });
