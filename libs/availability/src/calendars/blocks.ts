/** What of an event says when somebody is busy; nothing else of it is even looked at. */
const READ =
  /^(?:BEGIN|END|UID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|TRANSP|STATUS|X-MICROSOFT-CDO-BUSYSTATUS)[:;]/i;

export interface Blocks {
  readonly events: readonly string[];
  readonly zones: readonly string[];
}

/** Cuts a feed into its events and zones, so that one that is broken spoils no other. @returns null for no calendar. */
export function blocksOf(text: string): Blocks | null {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line.replace(/^\uFEFF/, '')))) return null;
  return {
    events: cut(lines, 'VEVENT').map(bare),
    zones: cut(lines, 'VTIMEZONE').map((block) => block.join('\r\n')),
  };
}

function cut(lines: readonly string[], name: string): string[][] {
  const blocks: string[][] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    const told = line.trimEnd().toUpperCase();
    if (told === `BEGIN:${name}`) open = [];
    open?.push(line);
    if (told !== `END:${name}` || !open) continue;
    blocks.push(open);
    open = null;
  }
  return blocks;
}

/** Without its alarms, whose lines have the same names. */
function bare(block: readonly string[]): string {
  let depth = 0;
  const kept = block.filter((line) => {
    if (/^BEGIN:/i.test(line)) depth++;
    const own = depth === 1;
    if (/^END:/i.test(line)) depth--;
    return own && READ.test(line);
  });
  return kept.join('\r\n');
}
