import type { Words } from '@outrigger/kernel';
import type { whirlwinds as english } from '../whirlwinds.en.js';

export const whirlwinds: Words<typeof english> = {
  whirlwindInvited: {
    subject: '¿Viene? {event}, {day}',
    body: `Hola, {name}:

Muchas conversaciones cortas en una tarde: en {event}, empresas y mentores se encuentran unos minutos, y quienes se gustan siguen.

Cuándo: {when}

{place}

{link}

Si viene, elija en la consola a quién quiere conocer: planificamos según lo que desean ambas partes.`,
    button: 'Sí, voy',
  },
  whirlwindWishes: {
    subject: '¿A quién quiere conocer? {event}',
    body: `Hola, {name}:

Viene a {event}: qué bien. Planificamos según lo que desean ambas partes, y aún no sabemos a quién quiere conocer. Un toque por persona, sin iniciar sesión.

{link}

Solo la oficina lo lee.`,
    button: 'Elegir en un minuto',
  },
  whirlwindPlan: {
    subject: 'Sus rondas: {event}, {day}',
    body: `Hola, {name}:

Estas son sus conversaciones en {event}, {when}.

{rounds}

{place}

{link}`,
    button: 'Verlas en su teléfono',
  },
  whirlwindOver: {
    subject: '¿Con quién seguiría? {event}',
    body: `Hola, {name}:

Gracias por venir a {event}. Ahora que está fresco: ¿con quién seguiría? Una pulsación para cada uno, sin iniciar sesión.

{link}

Ninguna parte lee lo que dice la otra. Si ambas quieren seguir, les reunimos.`,
    button: 'Decirlo en un minuto',
  },
  whirlwindResults: {
    subject: 'Qué resultó de {event}',
    body: `Hola, {name}:

Usted y {others} quieren seguir juntos. Les reunimos en unos días; no tiene que hacer nada.`,
  },
  whirlwindCancelled: {
    subject: 'Suspendido: {event}, {day}',
    body: `Hola, {name}:

{event} ({when}) no se celebra: {reason}

Lo sentimos, y le avisaremos cuando haya otro.`,
  },
};
