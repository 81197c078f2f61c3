import type { Words } from '@outrigger/kernel';
import type { meetings as english } from '../meetings.en.js';

export const meetings: Words<typeof english> = {
  meetingInvited: {
    subject: 'La reunión de mentores: {when}',
    body: `Hola, {name}:

Los mentores de {programme} se reúnen de nuevo. ¿Viene?

Cuándo: {when}

Dónde: {where}

La velada: {evening}

{link}

La reunión va también en este correo para su calendario.`,
    button: 'Voy',
  },
  meetingMoved: {
    subject: 'Otra hora u otro lugar: la reunión de mentores, {when}',
    body: `Hola, {name}:

La reunión de mentores ha cambiado. Esto es lo que vale ahora:

Cuándo: {when}

Dónde: {where}

{link}

También se lo decimos a su calendario.`,
    button: 'Voy',
  },
  meetingAsked: {
    subject: '¿Viene? La reunión de mentores: {when}',
    body: `Hola, {name}:

Todavía no tenemos respuesta suya, y nos gustaría saber para cuántos ponemos la mesa.

Cuándo: {when}

Dónde: {where}

{link}

Un no es tan buena respuesta como un sí.`,
    button: 'Voy',
  },
  meetingReminder: {
    subject: 'Pronto: la reunión de mentores, {when}',
    body: `Hola, {name}:

Nos alegra saber que viene.

Cuándo: {when}

Dónde: {where}

La velada: {evening}

Si ha surgido algo, díganoslo con una pulsación:

{link}`,
    button: 'Voy',
  },
  meetingCancelled: {
    subject: 'Cancelada: la reunión de mentores, {when}',
    body: `Hola, {name}:

La reunión de mentores no se celebra: {when}.

{reason}

También se lo decimos a su calendario.`,
  },
  meetingGuest: {
    subject: 'Le invitamos a la reunión de mentores de {programme}: {when}',
    body: `Hola, {name}:

Será nuestro huésped en la reunión de nuestros mentores, por invitación de {host}.

Cuándo: {when}

Dónde: {where}

Acepte o rechace en su calendario, o simplemente responda a este correo.`,
  },
  meetingGuestOff: {
    subject: 'Ya no le esperamos: la reunión de mentores, {when}',
    body: `Hola, {name}:

Le habíamos invitado a nuestra reunión de mentores ({when}), y ya no le esperamos. También se lo decimos a su calendario.

Si esto le sorprende, simplemente responda.`,
  },
  mentorMissed: {
    subject: 'Le echamos de menos en las reuniones de mentores',
    body: `Hola, {name}:

No estuvo con nosotros en las últimas {count} reuniones de los mentores de {programme}. ¿Cómo está?

Si ahora la vida va muy llena, díganoslo: una pausa se arregla en un minuto, y su lugar queda guardado. Si las tardes no le convienen, díganos cuáles sí.

Simplemente responda a este correo.`,
  },
};
