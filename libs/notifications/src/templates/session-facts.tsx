import type { ReactElement } from 'react';
import type { SessionForLetters, SessionReader } from '../invitations/session-letter.report.js';
import type { Language } from '../texts/texts.js';
import { dayOf, hoursOf } from '../texts/times.js';
import { FactLine, Facts } from './facts.js';

export interface SessionLetterProps {
  readonly language: Language;
  readonly session: SessionForLetters;
  readonly reader: SessionReader;
  readonly url: string;
  /** Where the reader answers; null where nothing is asked. */
  readonly answerUrl: string | null;
}

/** When, in the reader's zone and in the programme's where they differ; where; who, for those who come. */
export function SessionFacts({ language, session, reader }: SessionLetterProps): ReactElement {
  const { common } = language.words;
  const { startsAt, endsAt, programmeZone } = session;
  return (
    <Facts>
      <FactLine label={common.when}>
        <strong>{dayOf(startsAt, reader.zone, language)}</strong>
        <br />
        {hoursOf(startsAt, endsAt, reader.zone, language)}
      </FactLine>
      {reader.zone !== programmeZone && (
        <FactLine label={common.there}>
          {dayOf(startsAt, programmeZone, language)}
          <br />
          {hoursOf(startsAt, endsAt, programmeZone, language)}
        </FactLine>
      )}
      <FactLine label={common.where}>{session.place ?? common.placeOpen}</FactLine>
      {reader.part && (
        <FactLine label={common.who}>
          {session.attendees.map(({ membershipId, name, part }) => (
            <div key={membershipId}>{`${name}, ${common.part[part]}`}</div>
          ))}
        </FactLine>
      )}
    </Facts>
  );
}
