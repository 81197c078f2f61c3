/** The names under which the links of arranging are kept. */
export const INVITED = 'session.invited';
export const POLLED = 'session.polled';

/** What is pressed to say this to an invitation: it names the invitation, so that no press is to a time that was moved. */
export const pressOf = (answer: 'yes' | 'maybe' | 'no', sequence: number): string => `${answer}.${sequence}`;
