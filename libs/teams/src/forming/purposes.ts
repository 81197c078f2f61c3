/** The names under which links to answer a proposal are kept: a mentor's, about their seat, and a founder's. */
export const JOINING = 'teams.join';
export const AGREEING = 'teams.agree';
