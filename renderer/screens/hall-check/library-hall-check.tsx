import { useState } from 'react';
import type { SessionCard } from '#shared/api/views.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { hallWords as words } from '#shared/strings/hall-check.ts';
import { Select } from '../../components/select.tsx';
import { sortSessions } from '../library/find-sessions.ts';
import { HallCheck } from './hall-check.tsx';

interface Props {
  readonly cards: readonly SessionCard[];
  readonly onClose: () => void;
}

/** From the library: for the session that was worked on last, or another one. */
export function LibraryHallCheck({ cards, onClose }: Props) {
  const whole = sortSessions(
    cards.filter(({ problem }) => problem === null),
    'changed',
  );
  const [chosenId, choose] = useState(whole[0]?.sessionId ?? null);
  const sessionId = whole.find((card) => card.sessionId === chosenId)?.sessionId ?? null;
  return (
    <HallCheck
      sessionId={sessionId}
      onClose={onClose}
      chooser={
        sessionId && (
          <Select
            label={words.session}
            value={sessionId}
            options={whole.map((card) => ({
              value: card.sessionId,
              label: card.title || consoleStrings.untitled,
            }))}
            onChange={(value) =>
              choose(whole.find((card) => card.sessionId === value)?.sessionId ?? null)
            }
          />
        )
      }
    />
  );
}
