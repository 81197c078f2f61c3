import type { AddressObject, ParsedMail } from 'mailparser';

export interface CaughtFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** A mail that a program here tried to send. */
export interface Caught {
  /** Counts up from 1 since the catcher started. */
  readonly id: number;
  readonly receivedAt: Date;
  readonly from: string;
  /** Whom the envelope named, not the header. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly text: string;
  readonly html: string | null;
  /** The iTIP message among the alternatives, as text. */
  readonly calendar: string | null;
  readonly files: readonly CaughtFile[];
  readonly raw: Buffer;
}

/** Puts a parsed mail and its envelope together. */
export function caught(mail: ParsedMail, raw: Buffer, to: readonly string[], receivedAt: Date): Omit<Caught, 'id'> {
  const calendar = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  const files = mail.attachments.filter((file) => file !== calendar);
  return {
    receivedAt,
    from: textOf(mail.from),
    to,
    subject: mail.subject ?? '(no subject)',
    messageId: mail.messageId ?? null,
    references: [mail.references ?? []].flat(),
    text: mail.text ?? '',
    html: mail.html || null,
    calendar: calendar?.content.toString('utf8') ?? null,
    files: files.map(({ filename, contentType, content }, index) => ({
      name: filename ?? `file-${index + 1}`,
      type: contentType,
      bytes: content,
    })),
    raw,
  };
}

const textOf = (address: AddressObject | undefined): string => address?.text ?? '(unknown)';
