import { useState } from 'react';
import { hallWords } from '#shared/strings/hall-check.ts';
import { Button } from '../../components/button.tsx';
import { useAppStores, useHall } from '../../store/hooks.ts';
import { chime } from '../chime.ts';
import { HallRow } from './hall-row.tsx';

const words = hallWords.sound;

export function SoundStep() {
  const { machine } = useAppStores();
  const state = useHall((results) => results.sound);
  const [isAsked, ask] = useState(false);
  const play = (): void => {
    chime.ready();
    chime.play();
    ask(true);
  };
  const heard = (isHeard: boolean): void => {
    machine.tell('sound', isHeard ? 'fine' : 'trouble');
    ask(false);
  };
  const texts = { open: words.ask, fine: words.fine, trouble: words.trouble };
  return (
    <HallRow step="sound" text={isAsked ? words.ask : texts[state]}>
      {isAsked && (
        <>
          <Button onClick={() => heard(true)}>{hallWords.yes}</Button>
          <Button onClick={() => heard(false)}>{hallWords.no}</Button>
        </>
      )}
      <Button icon="bell" look={isAsked ? 'quiet' : 'plain'} onClick={play}>
        {words.play}
      </Button>
    </HallRow>
  );
}
