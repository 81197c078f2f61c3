import type { Words } from '@outrigger/kernel';
import type { hours as english } from '../hours.en.js';

export const hours: Words<typeof english> = {
  hourBooked: {
    subject: 'Hora de consulta: {venture} y {mentor}, {when}',
    body: `Hola, {name}:

{venture} se reúne con {mentor} en una hora de consulta.

Cuándo: {when}

Dónde: {place}

{link}

Avances, problemas, planes: los fundadores los escriben antes o después, y el mentor los lee allí. Si no puede ir, devuelva la hora en la misma página, para que otra persona pueda tenerla.`,
    button: 'Abrir la hora de consulta',
  },
  hourTomorrow: {
    subject: 'Mañana: hora de consulta de {venture} con {mentor}',
    body: `Hola, {name}:

{venture} se reúne con {mentor}.

Cuándo: {when}

Dónde: {place}

{link}`,
    button: 'Abrir la hora de consulta',
  },
  hourCancelled: {
    subject: 'Cancelada: hora de consulta de {venture} con {mentor}, {when}',
    body: `Hola, {name}:

La hora de consulta de {venture} con {mentor} no se celebra. También se lo decimos a su calendario.

Habría sido: {when}

{reason}

{link}`,
    button: 'Ver qué pasó',
  },
  hourOffered: {
    subject: 'Queda libre una hora de consulta con {mentor}: {when}',
    body: `Hola, {name}:

Usted espera una hora de consulta para {venture}. Ha quedado libre una, y se la guardamos.

Con: {mentor}

Cuándo: {when}

{link}

Es suya hasta: {until}. Después pasa a la siguiente persona que espera, y usted conserva su lugar.`,
    button: 'Tomarla',
  },
  checkInAsked: {
    subject: 'Su seguimiento después de la hora de consulta con {mentor}',
    body: `Hola, {name}:

{venture} se reunió con {mentor}: {when}.

¿Puede escribir sus avances, problemas y planes? Bastan cinco minutos, y la próxima vez verá qué ha cambiado.

{link}`,
    button: 'Escribir el seguimiento',
  },
};
