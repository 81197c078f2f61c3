import type { Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';
import { recordOf } from './recorded.js';
import { taught } from './taught.js';

const TERMS = 'Words that both sides promise.';

/** Adopters in each state; only the centre's people may move them. @returns what can be done next. */
export async function adopted(programme: Programme, alpha: Mentored): Promise<[string, object][]> {
  const { manager } = programme;
  const made = await programme.within(async (tx) => {
    const adopter = async (stage: string, name = `Words ${stage}`): Promise<string> => {
      const [row] = await tx.sql<{ id: string }>`
        insert into adopter (id, name, kind, country, contact_name, contact_email, wish, stage, asked_at, next_step, next_on)
        values (gen_random_uuid(), ${name}, 'university', 'FR', 'Words.', 'words@raid.example.org', 'Words.', ${stage}, now(), 'Words.', '2031-03-04')
        returning id`;
      return row?.id ?? '';
    };
    const agreement = async (adopterId: string, isSigned: boolean): Promise<string> => {
      const [row] = await tx.sql<{ id: string }>`
        insert into adopter_agreement (id, adopter_id, version, starts_on, ends_on, sharing, terms, drafted_at, drafted_by,
          centre_name, centre_signed_at, adopter_name, adopter_signed_at, adopter_via)
        values (gen_random_uuid(), ${adopterId}, 1, '2026-01-01', '2029-01-01', 'none', ${TERMS}, now(), ${manager.memberId},
          ${isSigned ? 'Words.' : null}, ${isSigned ? tx.now : null}, ${isSigned ? 'Words.' : null},
          ${isSigned ? tx.now : null}, ${isSigned ? 'paper' : null}) returning id`;
      await recordOf(tx, 'agreement', row?.id ?? '');
      await tx.sql`insert into first_mentor (id, adopter_id, name, email, primary_background, can_lead)
        values (gen_random_uuid(), ${adopterId}, 'Words.', 'words@raid.example.org', 'sales', false)`;
      await tx.sql`insert into adopter_step (id, adopter_id, at, by_id, kind, words)
        values (gen_random_uuid(), ${adopterId}, now(), ${manager.memberId}, 'asked', 'Words.')`;
      return row?.id ?? '';
    };
    const launched = await adopter('training', 'Words launched');
    await tx.sql`insert into onboarding_step (id, step, owner_id) values (gen_random_uuid(), 'topics', ${manager.memberId})`;
    await tx.sql`update adopter set ended_on = '2026-02-03', ended_reason = 'Words.' where id = ${await adopter('declined')}`;
    // Of a programme that is none, as only the centre knows of them.
    await tx.sql`update adopter set stage = 'launched', immersion_on = '2025-01-05', trained_on = '2025-02-01', launched_on = '2025-04-05',
      programme_id = gen_random_uuid(), manager_name = 'Words.', manager_email = 'words@raid.example.org' where id = ${launched}`;
    await tx.sql`insert into adopter_step (id, adopter_id, at, by_id, kind, words, held_on, with_whom)
      values (gen_random_uuid(), ${launched}, now(), ${manager.memberId}, 'call', 'Words.', '2026-02-03', 'Words.')`;
    const question = async (answer: string | null): Promise<string> => {
      const [row] = await tx.sql<{ id: string }>`
        insert into adopter_question (id, adopter_id, question, asked_at, asked_by, answer, answered_at, answered_by)
        values (gen_random_uuid(), ${launched}, 'Words.', now(), ${manager.memberId}, ${answer}, ${answer && tx.now}, ${answer && manager.memberId})
        returning id`;
      return row?.id ?? '';
    };
    await question('Words.');
    const questionId = await question(null);
    const [first, second, third] = [await adopter('inquiry'), await adopter('agreement'), await adopter('training')];
    return {
      first,
      second,
      third,
      questionId,
      open: await agreement(second, false),
      signed: await agreement(third, true),
    };
  });
  const { first: adopterId, second, third, questionId, open: agreementId } = made;
  const mentors = [{ name: 'Words.', email: 'words@raid.example.org', primaryBackground: 'sales', canLead: true }];
  const founding = { slug: `raid-${adopterId.slice(0, 8)}`, zone: 'Europe/Paris', locale: 'en' };
  return [
    ...(await taught(programme, alpha, adopterId)),
    ['recordAdopterStep', { adopterId, did: 'Words.', nextStep: 'Words.', nextOn: '2031-03-04' }],
    [
      'recordAdopterCall',
      { adopterId, heldOn: '2026-02-03', withWhom: 'Words.', said: 'Words.', nextStep: 'Words.', nextOn: '2031-03-04' },
    ],
    ['askAboutAdopter', { adopterId, question: 'Words.' }],
    ['answerAboutAdopter', { adopterQuestionId: questionId, answer: 'Words.' }],
    ['draftAgreement', { adopterId, startsOn: '2026-01-01', endsOn: '2029-01-01', sharing: 'none', terms: TERMS }],
    ['sendAgreement', { agreementId }],
    ['signAgreement', { agreementId, side: 'centre', name: 'Words.' }],
    ['nameFirstMentors', { adopterId: second, mentors }],
    ['recordTraining', { adopterId: second, immersionOn: '2026-01-05' }],
    ['declineAdopter', { adopterId, reason: 'Words.' }],
    [
      'launchAdopter',
      { adopterId: third, ...founding, managerName: 'Words.', managerEmail: 'lead@raid.example.org', reason: 'Words.' },
    ],
    ['planOnboardingStep', { step: 'sender', ownerId: manager.memberId, dueOn: '2031-03-04' }],
    ['settleOnboardingStep', { step: 'sender', is: 'done' }],
  ];
}
