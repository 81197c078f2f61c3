import type { Words } from '@outrigger/kernel';
import type { list as english } from '../list.en.js';

export const list: Words<typeof english> = {
  subject: {
    one: '{programme}: una empresa busca mentores',
    many: '{programme}: {count} empresas buscan mentores',
  },
  title: { one: 'Una empresa busca mentores', many: '{count} empresas buscan mentores' },
  weekly:
    'Estas nuevas empresas buscan mentores. Basta una pulsación para responder; la oficina forma los equipos con quienes dicen que sí.',
  targeted: 'El equipo de esta empresa busca a alguien que conozca {missing}. Basta una pulsación para responder.',
  until: 'Por favor, responda antes del {day}.',
  reminderSubject: 'Sigue abierto: {subject}',
  reminder: 'Todavía no ha respondido. Basta una pulsación, y un no ayuda tanto como un sí.',
  wants: 'Busca',
  why: 'Por qué usted',
  knows: 'usted conoce {what}',
  field: 'usted conoce el sector: {what}',
  speaks: 'usted habla {what}',
  yes: 'Me interesa. No tengo participación en ella.',
  lead: 'Podría dirigir el equipo',
  maybe: 'Quizás',
  no: 'No es para mí',
  stake: 'Tengo una participación',
  none: 'Ninguna esta semana',
  stop: 'No enviarme más listas',
  alone:
    'Los enlaces son solo para usted y no piden contraseña. Abrir uno todavía no responde nada, salvo que este dispositivo sea el suyo.',
};
