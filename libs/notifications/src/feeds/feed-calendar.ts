import ICAL from 'ical.js';
import { newCalendar, textOf, utc } from '../invitations/calendar.js';
import { announcementLink, hourLink, sessionLink, whirlwindLink } from '../links.js';
import { oneLine } from '../one-line.js';
import { fill, type Language } from '../texts/texts.js';
import type { FeedEvent } from './feed-events.report.js';

export interface Feed {
  /** As a calendar program shows it. */
  readonly name: string;
  readonly zone: string;
  readonly events: readonly FeedEvent[];
  readonly mailDomain: string;
  readonly webUrl: string;
  readonly slug: string;
  readonly language: Language;
  readonly now: Date;
}

/** How often it is worth coming; what calendar programs make of it is theirs. */
const REFRESH = 'PT1H';

/**
 * A feed as iCalendar (RFC 5545, 7986). Without organizer and attendees: some programs would answer them when the
 * calendar is added. Its UIDs are others than those of invitations, which such programs take for the same event.
 */
export function feedCalendar(feed: Feed): string {
  const calendar = newCalendar('Feed', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', oneLine(feed.name));
  calendar.addPropertyWithValue('name', oneLine(feed.name));
  calendar.addPropertyWithValue('x-published-ttl', REFRESH);
  calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString(REFRESH));
  for (const event of feed.events) calendar.addSubcomponent(eventOf(feed, event));
  return textOf(calendar);
}

function eventOf(feed: Feed, event: FeedEvent): ICAL.Component {
  const { mailDomain, zone, language, now } = feed;
  const { kind, id, sequence, startsAt, endsAt, isDay, place, isTentative } = event;
  const vevent = new ICAL.Component('vevent');
  const set = (name: string, value: string | number | ICAL.Time): void => {
    vevent.addPropertyWithValue(name, value);
  };
  set('uid', `feed-${kind}-${id}@${mailDomain}`);
  set('sequence', sequence);
  set('dtstamp', utc(now));
  set('dtstart', isDay ? dayIn(zone, startsAt) : utc(startsAt));
  if (!isDay) set('dtend', utc(endsAt));
  set('summary', summaryOf(event, language));
  if (place) set('location', oneLine(place));
  const url = linkOf(feed, event);
  if (url) set('url', url);
  set('status', isTentative ? 'TENTATIVE' : 'CONFIRMED');
  set('transp', isDay ? 'TRANSPARENT' : 'OPAQUE');
  return vevent;
}

/** Where it stands in the console; the reader signs in there. */
function linkOf({ webUrl, slug }: Feed, { kind, id }: FeedEvent): string | null {
  if (kind === 'session' || kind === 'agenda' || kind === 'report') return sessionLink(webUrl, id);
  if (kind === 'networkEvent') return announcementLink(webUrl, slug, id);
  if (kind === 'whirlwind') return whirlwindLink(webUrl, slug, id);
  return kind === 'hour' || kind === 'openHour' ? hourLink(webUrl, slug, id) : null;
}

const summaryOf = ({ kind, venture, number }: FeedEvent, { words }: Language): string =>
  oneLine(fill(words.feed[kind], { venture: venture ?? '', number: number ?? '' }));

function dayIn(zone: string, instant: Date): ICAL.Time {
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone }).format(instant);
  return ICAL.Time.fromDateString(day);
}
