const LONGEST = 2_000;

/** Where the letter that is answered begins, in what mail programs write above it. */
const QUOTED =
  /^(>|-{3,} ?original message|_{8,}$|on .{5,200} wrote:\s*$|le .{5,200} a écrit ?:\s*$|am .{5,200} schrieb.*:\s*$|from: .+@)/i;

/** What somebody wrote themselves, above what they answer; the subject where that is all. Null for nothing. */
export function ownWords(text: string | undefined, subject?: string): string | null {
  const all = (text ?? '').split(/\r\n|\r|\n/);
  const cut = all.findIndex((line) => QUOTED.test(line.trim()));
  const own = all
    .slice(0, cut < 0 ? all.length : cut)
    .map((line) => line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return (own || (subject ?? '').trim()).slice(0, LONGEST) || null;
}
