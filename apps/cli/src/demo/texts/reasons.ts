/** Why the office decided as it did, by the status that followed. */
export const reasons: Readonly<Record<string, readonly string[]>> = {
  accepted: [
    'A clear need, founders who listen, and questions that our mentors can help with.',
    'The founders know their customers and ask for help where they are weak.',
    'Early, but two honest failures have been learned from already.',
    'A strong fit with the experience of our mentors.',
    'The interview showed people who trust each other and want advice.',
    'The pilot customers speak well of them, and the questions are the right ones.',
    'They have changed their mind once on good evidence, which we like to see.',
    'A small market today, but one that nobody else serves with such care.',
    'Money is not what they ask for: they want to be contradicted.',
    'Two mentors offered to help after reading the application.',
    'Modest figures, honestly presented, and a plan for the next six months.',
    'The second application, much clearer than the first.',
  ],
  deferred: [
    'Please come back once you have spoken with ten possible customers.',
    'The pilot runs until summer; we shall talk again when its results are in.',
    'We have no team free with the experience that you need before next term.',
  ],
  declined: [
    'The venture looks for an investor rather than for advice, which is not what we give.',
    'The venture is past the point at which our mentors can help; we passed on two other addresses.',
    'Other duties leave little time until next year, and mentoring would come too early.',
    'The product competes directly with a venture that we already mentor.',
    'One question was asked, and one telephone call with a mentor has answered it.',
  ],
  graduated: [
    'Twelve people, profitable since spring and ready to go on alone. Its founders will become mentors.',
    'Acquired by a partner of long standing; the team stays together.',
    'Closed its round and set up a board, which takes over from the mentoring team.',
    'Sells in three countries; the founders asked to make room for others.',
  ],
  closed: [
    'No market need (F01): pilots were liked, but nobody would pay for a second year.',
    'Ran out of cash (F02): the large order came four months too late.',
    'Not the right team (F03): nobody was found who could build the second version.',
    'Outcompeted (F04): a free product did most of the same within a year.',
  ],
  paused: [
    'One of the founders is on parental leave until autumn; the team stands ready.',
    'Waiting for the laboratory results before the next session makes sense.',
  ],
};

/** Why a mentor's warrant was revoked. */
export const revocations: readonly string[] = [
  'Invested in a venture of the programme and told us so at once.',
  'Joined the board of a venture that we mentor.',
  'Offered paid advice to a founder after a session.',
];

/** What a mentor and a venture have between them (C2). */
export const conflicts: readonly { readonly kind: string; readonly note: string }[] = [
  { kind: 'family', note: 'My brother-in-law is one of the founders.' },
  { kind: 'board', note: 'I sit on the board of their largest customer.' },
  { kind: 'competitor', note: 'I hold shares in a direct competitor.' },
];

/** What the office says of an interest that it upheld. */
export const UPHELD = 'As close as this, the two of you are better apart.';
