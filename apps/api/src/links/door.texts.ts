import type { Spoken } from '@outrigger/kernel';

const en = {
  title: 'The mentors’ meeting',
  address: 'Your mail address, as our letters reach you',
  here: 'I am here',
  welcome: 'Welcome, {name}',
  youAreHere: 'You are here: {when}. Enjoy the evening.',
  takenBack: 'Taken back: you are not on the list of those present.',
};

/** The page at the door of a meeting. */
export const DOOR_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    title: 'La réunion des mentors',
    address: 'Votre adresse, celle où arrivent nos courriels',
    here: 'Je suis là',
    welcome: 'Bienvenue, {name}',
    youAreHere: 'Vous êtes là : {when}. Bonne soirée.',
    takenBack: 'C’est annulé : vous n’êtes pas sur la liste des présents.',
  },
  es: {
    title: 'La reunión de mentores',
    address: 'Su dirección de correo, donde le llegan nuestros mensajes',
    here: 'Estoy aquí',
    welcome: 'Le damos la bienvenida, {name}',
    youAreHere: 'Está aquí: {when}. Disfrute de la velada.',
    takenBack: 'Deshecho: no está en la lista de presentes.',
  },
  pt: {
    title: 'A reunião dos mentores',
    address: 'Seu endereço de e-mail, onde chegam as nossas mensagens',
    here: 'Estou aqui',
    welcome: 'Boas-vindas, {name}',
    youAreHere: 'Você está aqui: {when}. Aproveite a noite.',
    takenBack: 'Desfeito: você não está na lista de presentes.',
  },
  ar: {
    title: 'اجتماع الموجّهين',
    address: 'عنوان بريدكم الذي تصل إليه رسائلنا',
    here: 'أنا هنا',
    welcome: 'أهلًا بكم {name}',
    youAreHere: 'أنتم هنا: {when}. نتمنى لكم أمسية طيبة.',
    takenBack: 'تم التراجع: لستم في قائمة الحاضرين.',
  },
};
