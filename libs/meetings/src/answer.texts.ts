import type { Spoken } from '@outrigger/kernel';

const en = {
  title: 'The mentors’ meeting',
  no: 'I cannot come',
  coming: 'We look forward to you: {when}.',
  notComing: 'You cannot come this time. Thank you for telling us.',
};

export const ANSWER_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    title: 'La réunion des mentors',
    no: 'Je ne peux pas venir',
    coming: 'Nous nous réjouissons de vous voir : {when}.',
    notComing: 'Vous ne pouvez pas venir cette fois. Merci de nous l’avoir dit.',
  },
  es: {
    title: 'La reunión de mentores',
    no: 'No puedo ir',
    coming: 'Nos alegra verle: {when}.',
    notComing: 'Esta vez no puede venir. Gracias por decírnoslo.',
  },
  pt: {
    title: 'A reunião dos mentores',
    no: 'Não posso ir',
    coming: 'Será uma alegria ver você: {when}.',
    notComing: 'Desta vez você não pode vir. Obrigado por nos avisar.',
  },
  ar: {
    title: 'اجتماع الموجّهين',
    no: 'لا أستطيع الحضور',
    coming: 'يسعدنا أن نلتقي بكم: {when}.',
    notComing: 'لا تستطيعون الحضور هذه المرة. شكرًا لإخبارنا.',
  },
};
