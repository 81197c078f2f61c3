/** Opens a session in the console; the reader signs in there, so that a forwarded letter opens nothing. */
export const sessionLink = (webUrl: string, sessionId: string): string =>
  new URL(`/sessions/${sessionId}`, webUrl).href;

/** Where a question of a letter is answered, without signing in. */
export const actionLink = (webUrl: string, token: string): string => new URL(`/a/${token}`, webUrl).href;

/** Where an invited person chooses a password. The token stands in the fragment, which no server or log ever sees. */
export const invitationLink = (webUrl: string, token: string): string =>
  new URL(`/invitation#${encodeURIComponent(token)}`, webUrl).href;

/** The application form as whoever was nominated finds it; the fragment is seen by no server and no log. */
export const nominationLink = (webUrl: string, slug: string, token: string): string =>
  new URL(`/apply/${slug}/mentor#${encodeURIComponent(token)}`, webUrl).href;

/** A founder's applications; the reader signs in there. */
export const applicationsLink = (webUrl: string, slug: string): string =>
  new URL(`/p/${slug}/applications`, webUrl).href;

/** A draft that its founder goes on with; they sign in there. */
export const draftLink = (webUrl: string, slug: string, id: string): string =>
  new URL(`/p/${slug}/applications/${id}`, webUrl).href;

/** Where somebody whom an applicant has named answers, without signing in. */
export const referenceLink = (webUrl: string, token: string): string =>
  new URL(`/reference#${encodeURIComponent(token)}`, webUrl).href;

/** A guest's rounds of a whirlwind; the reader signs in there. */
export const whirlwindLink = (webUrl: string, slug: string, id: string): string =>
  new URL(`/p/${slug}/whirlwinds/${id}`, webUrl).href;

/** An office hour with its check-in; the reader signs in there. */
export const hourLink = (webUrl: string, slug: string, id: string): string =>
  new URL(`/p/${slug}/hours/${id}`, webUrl).href;

/** An introduction; the reader signs in there. */
export const introductionLink = (webUrl: string, slug: string, id: string): string =>
  new URL(`/p/${slug}/introductions/${id}`, webUrl).href;

/** All introductions of a programme, with what others ask of it. */
export const introductionsLink = (webUrl: string, slug: string): string =>
  new URL(`/p/${slug}/introductions`, webUrl).href;

/** What an evaluator has to judge; the reader signs in there. */
export const evaluationsLink = (webUrl: string, slug: string): string => new URL(`/p/${slug}/evaluations`, webUrl).href;

/** What the centre has announced; the reader signs in there. */
export const announcementLink = (webUrl: string, slug: string, id: string): string =>
  new URL(`/p/${slug}/announcements/${id}`, webUrl).href;

/** A question between programmes; the reader signs in there. */
export const exchangeLink = (webUrl: string, slug: string, id: string): string =>
  new URL(`/p/${slug}/exchange/${id}`, webUrl).href;
/** What a programme shares with the network, and what the centre asks about it; the reader signs in there. */
export const sharingLink = (webUrl: string, slug: string): string =>
  new URL(`/p/${slug}/settings/sharing`, webUrl).href;
