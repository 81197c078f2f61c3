const SECONDS = 12 * 60 * 60;

/** The console's cookie: out of scripts' reach, never sent from other sites' forms. */
export class SessionCookie {
  readonly name: string;
  private readonly attributes: string;

  /** @param secure whether people reach the console by https; without it browsers refuse the `__Host-` prefix. */
  constructor(secure: boolean) {
    this.name = secure ? '__Host-outrigger' : 'outrigger';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  set(token: string): string {
    return `${this.name}=${token}; ${this.attributes}; Max-Age=${SECONDS}`;
  }

  clear(): string {
    return `${this.name}=; ${this.attributes}; Max-Age=0`;
  }

  /** The token in a Cookie header. */
  in(header: string | undefined): string | undefined {
    const pairs = (header ?? '').split(/; */).map((pair) => pair.split('='));
    return pairs.find(([name]) => name === this.name)?.[1];
  }
}
