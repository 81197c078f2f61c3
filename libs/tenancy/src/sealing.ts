import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const [NONCE, TAG] = [12, 16];

/** Seals texts for one use under the deployment's secret: a stolen database does not tell them. */
export class Sealing {
  private readonly key: Buffer;

  /** @param secret the deployment's. @param use what it seals; texts of another use do not open. */
  constructor(secret: string, use: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', use, 32));
  }

  /** @param place where it is kept: elsewhere it does not open. */
  seal(text: string, place: readonly string[]): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(label(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error for a text that is not at its own place. */
  open(sealed: Buffer, place: readonly string[]): string {
    const cipher = createDecipheriv(CIPHER, this.key, sealed.subarray(0, NONCE), { authTagLength: TAG });
    cipher.setAAD(label(place)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([cipher.update(sealed.subarray(NONCE + TAG)), cipher.final()]).toString('utf8');
  }
}

const label = (place: readonly string[]): Buffer => Buffer.from(JSON.stringify(place));
