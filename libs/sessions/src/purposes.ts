/** Kinds of links that letters about sessions carry (S6). */
export const REPORTING = 'session.report';
export const SUMMARISING = 'session.summary';
export const FEEDING_BACK = 'session.feedback';
export const COMPLETING = 'action.done';
