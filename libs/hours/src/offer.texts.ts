import type { Spoken } from '@outrigger/kernel';

const en = {
  title: 'An office hour with {mentor}',
  free: 'An hour is free for {venture}.',
  heldUntil: 'Held for you until',
  take: 'Take it',
  pass: 'Not this one',
  taken: 'It is yours. An invitation for your calendar is on its way.',
  passed: 'Thank you. It goes to the next who waits; you keep your place for another hour.',
};

export const OFFER_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    title: 'Une permanence avec {mentor}',
    free: 'Une heure est libre pour {venture}.',
    heldUntil: 'Réservée pour vous jusqu’à',
    take: 'La prendre',
    pass: 'Pas celle-ci',
    taken: 'Elle est à vous. Une invitation pour votre calendrier est en route.',
    passed: 'Merci. Elle va à la personne suivante ; vous gardez votre rang pour une autre heure.',
  },
  es: {
    title: 'Una hora de consulta con {mentor}',
    free: 'Hay una hora libre para {venture}.',
    heldUntil: 'Guardada para usted hasta',
    take: 'Tomarla',
    pass: 'Esta no',
    taken: 'Es suya. Una invitación para su calendario está en camino.',
    passed: 'Gracias. Pasa a la siguiente persona que espera; usted conserva su lugar para otra hora.',
  },
  pt: {
    title: 'Um plantão com {mentor}',
    free: 'Há um horário livre para {venture}.',
    heldUntil: 'Reservado para você até',
    take: 'Ficar com ele',
    pass: 'Este não',
    taken: 'É seu. Um convite para o seu calendário está a caminho.',
    passed: 'Obrigado. Passa para quem espera em seguida; você mantém o seu lugar para outro horário.',
  },
  ar: {
    title: 'ساعة استشارية مع {mentor}',
    free: 'ساعة متاحة لـ {venture}.',
    heldUntil: 'محجوزة لكم حتى',
    take: 'أخذها',
    pass: 'ليست هذه',
    taken: 'هي لكم. دعوة لتقويمكم في الطريق.',
    passed: 'شكرًا لكم. تذهب إلى من يليكم؛ وتحتفظون بدوركم لساعة أخرى.',
  },
};
