import type { Words } from '@outrigger/kernel';
import type { kit as english } from '../kit.en.js';

export const kit: Words<typeof english> = {
  agendaAsked: {
    subject: 'Su orden del día para la sesión {number}: {venture}',
    body: `Hola, {name}:

Su equipo se reúne con ustedes: {when}. El orden del día es solo suyo: ¿cuáles son las tres cosas para las que necesitan ayuda?

{link}

Bastan dos o tres líneas para cada una. Se guarda mientras escribe; pulse «Publish» cuando sus mentores puedan prepararse.`,
    button: 'Escribir el orden del día',
  },
  agendaDue: {
    subject: 'Todavía sin orden del día: sesión {number}, {venture}',
    body: `Hola, {name}:

Su sesión es: {when}. Sus mentores todavía no pueden prepararse: el orden del día está vacío.

{link}

Bastan tres líneas.`,
    button: 'Escribir el orden del día',
  },
  agendaPublished: {
    subject: 'El orden del día está publicado: sesión {number}, {venture}',
    body: `Hola, {name}:

Los fundadores de {venture} han publicado su orden del día: {when}.

{agenda}

{link}

Allí puede sugerir un punto; los fundadores lo recogen o no.`,
    button: 'Preparar la sesión',
  },
  sessionBrief: {
    subject: 'Mañana: sesión {number}, {venture}',
    body: `Hola, {name}:

La sesión {number} con {venture} es: {when}.

{place}

{agenda}

{actions}

{link}

Lo que se habló la última vez, lo que sigue abierto y cómo están los fundadores se lee en el informe previo; el correo no es lugar para ello.`,
    button: 'Leer el informe previo',
  },
  reportAsked: {
    subject: 'Dos minutos: su informe de la sesión {number}, {venture}',
    body: `Hola, {name}:

Gracias por dirigir la sesión. Lo que queda de ella le toca escribirlo a usted: quién vino, de qué se trató, qué aconsejaron, quién hace qué.

{link}

La página no pide contraseña y es solo para usted. El informe se espera antes de: {due}.`,
    button: 'Entregar el informe',
  },
  reportDue: {
    subject: 'Se espera el informe de la sesión {number}: {venture}',
    body: `Hola, {name}:

El informe de la sesión {number} con {venture} todavía no está; se espera antes de: {due}. Los fundadores lo necesitan para seguir.

{link}

La página no pide contraseña y es solo para usted.`,
    button: 'Entregar el informe',
  },
  summaryAsked: {
    subject: '¿Qué se lleva? Sesión {number}, {venture}',
    body: `Hola, {name}:

La sesión todavía está fresca: ¿qué se lleva, en sus propias palabras? Así ven sus mentores qué ha llegado.

{link}

La página no pide contraseña y es solo para usted. Se espera antes de: {due}.`,
    button: 'Escribir unas líneas',
  },
  summaryDue: {
    subject: 'Se espera su resumen de la sesión {number}: {venture}',
    body: `Hola, {name}:

Su resumen de la sesión {number} todavía no está; se espera antes de: {due}. Bastan unas líneas.

{link}

La página no pide contraseña y es solo para usted.`,
    button: 'Escribir unas líneas',
  },
  feedbackAsked: {
    subject: '¿Qué le valió la sesión {number}? {venture}',
    body: `Hola, {name}:

El informe de la sesión {number} con {venture} ya está. Una pulsación nos dice qué le valió la sesión.

{link}

Solo la oficina lee sus palabras; los demás ven medias de varias sesiones.`,
    button: 'Decirlo con una pulsación',
  },
  actionDue: {
    subject: 'Antes del {day}: {action}',
    body: `Hola, {name}:

En la sesión usted prometió: {action}. Se espera para el {day}.

{link}

Si lleva más tiempo, diga allí cómo va.`,
    button: 'Está hecho',
  },
  actionLate: {
    subject: 'Era para el {day}: {action}',
    body: `Hola, {name}:

En la sesión usted prometió: {action}. Se esperaba para el {day}, y sigue abierto.

{link}

Si lleva más tiempo, diga allí cómo va.`,
    button: 'Está hecho',
  },
  wordAnswered: {
    subject: 'Su mensaje a la oficina de {programme}',
    body: `Hola, {name}:

Usted nos contó algo en confianza. Esta es nuestra respuesta, que nadie más recibe.

{reply}`,
  },
};
