import type { Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';
import { taught } from './taught.js';

const TERMS = 'Words that both sides promise.';

/** Adopters in each state; only the centre's people may move them. @returns what can be done next. */
export async function adopted(programme: Programme, alpha: Mentored): Promise<[string, object][]> {
  const { manager } = programme;
  const made = await programme.within(async (tx) => {
    const adopter = async (stage: string): Promise<string> => {
      const [row] = await tx.sql<{ id: string }>`
        insert into adopter (id, name, kind, country, contact_name, contact_email, wish, stage, asked_at, next_step, next_on)
        values (gen_random_uuid(), ${`Words ${stage}`}, 'university', 'FR', 'Words.', 'words@raid.example.org', 'Words.', ${stage}, now(), 'Words.', '2031-03-04')
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
      await tx.sql`insert into first_mentor (id, adopter_id, name, email, primary_background, can_lead)
        values (gen_random_uuid(), ${adopterId}, 'Words.', 'words@raid.example.org', 'sales', false)`;
      await tx.sql`insert into adopter_step (id, adopter_id, at, by_id, kind, words)
        values (gen_random_uuid(), ${adopterId}, now(), ${manager.memberId}, 'asked', 'Words.')`;
      return row?.id ?? '';
    };
    await tx.sql`insert into onboarding_step (id, step, owner_id) values (gen_random_uuid(), 'topics', ${manager.memberId})`;
    await tx.sql`update adopter set ended_on = '2026-02-03', ended_reason = 'Words.' where id = ${await adopter('declined')}`;
    const [first, second, third] = [await adopter('inquiry'), await adopter('agreement'), await adopter('training')];
    return { first, second, third, open: await agreement(second, false), signed: await agreement(third, true) };
  });
  const { first: adopterId, second, third, open: agreementId } = made;
  const mentors = [{ name: 'Words.', email: 'words@raid.example.org', primaryBackground: 'sales', canLead: true }];
  const founding = { slug: `raid-${adopterId.slice(0, 8)}`, zone: 'Europe/Paris', locale: 'en' };
  return [
    ...(await taught(programme, alpha, adopterId)),
    ['recordAdopterStep', { adopterId, did: 'Words.', nextStep: 'Words.', nextOn: '2031-03-04' }],
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
