/** Opens a session in the console; the reader signs in there, so that a forwarded letter opens nothing. */
export const sessionLink = (webUrl: string, sessionId: string): string =>
  new URL(`/sessions/${sessionId}`, webUrl).href;

/** Where a question of a letter is answered, without signing in. */
export const actionLink = (webUrl: string, token: string): string => new URL(`/a/${token}`, webUrl).href;

/** Where an invited person chooses a password. The token stands in the fragment, which no server or log ever sees. */
export const invitationLink = (webUrl: string, token: string): string =>
  new URL(`/invitation#${encodeURIComponent(token)}`, webUrl).href;
