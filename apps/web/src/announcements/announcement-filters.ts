import { oneOf } from '../kit/from-url';

export const ANNOUNCEMENT_VIEWS = ['desk', 'read'] as const;

export interface AnnouncementFilters {
  readonly view?: (typeof ANNOUNCEMENT_VIEWS)[number] | undefined;
}

export const announcementFilters = ({ view }: Record<string, unknown>): AnnouncementFilters => ({
  view: oneOf(ANNOUNCEMENT_VIEWS, view),
});
