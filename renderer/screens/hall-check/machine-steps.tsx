// What the machine answers by itself: power, disk, staying awake. Where it does not know, it asks.
import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import { LEAST_FREE_BYTES } from '#shared/derive/hall-check.ts';
import { errorText } from '#shared/strings/errors.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { Button } from '../../components/button.tsx';
import { useAppStores, useHall } from '../../store/hooks.ts';
import { HallRow } from './hall-row.tsx';
import { canStayAwake, type Power, readPower } from './read-power.ts';

export function PowerStep() {
  const { machine } = useAppStores();
  const state = useHall((results) => results.power);
  const [power, setPower] = useState<Power | null>(null);
  const words = hallWords.power;
  const look = useCallback(async (): Promise<void> => {
    const told = await readPower(navigator);
    setPower(told);
    if (told) machine.tell('power', told.isOnMains ? 'fine' : 'trouble');
  }, [machine]);
  useEffect(() => void look(), [look]);
  const known = power && (power.isOnMains ? words.fine : words.battery(power.level));
  const asked = { open: words.ask, fine: words.fine, trouble: words.trouble }[state];
  return (
    <HallRow step="power" text={known ?? asked}>
      {power ? (
        state === 'trouble' && <Button onClick={() => void look()}>{hallWords.again}</Button>
      ) : (
        <YesNo onAnswer={(isYes) => machine.tell('power', isYes ? 'fine' : 'trouble')} />
      )}
    </HallRow>
  );
}

export function DiskStep() {
  const { machine } = useAppStores();
  const state = useHall((results) => results.disk);
  const [freeBytes, setFree] = useState<number | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [isLooking, setLooking] = useState(true);
  const words = hallWords.disk;
  const look = useCallback(async (): Promise<void> => {
    setLooking(true);
    const probed = await machine.probe();
    setLooking(false);
    setProblem(probed.ok ? null : probed.error);
    const free = probed.ok ? probed.value.freeBytes : null;
    setFree(free);
    const isFine = probed.ok && (free === null || free >= LEAST_FREE_BYTES);
    machine.tell('disk', isFine ? 'fine' : 'trouble');
  }, [machine]);
  useEffect(() => void look(), [look]);
  const found = (): string => {
    if (isLooking) return words.looking;
    if (problem) return `${words.trouble} ${errorText(problem).next}`;
    if (freeBytes === null) return words.fine;
    return freeBytes < LEAST_FREE_BYTES ? words.full(freeBytes) : words.free(freeBytes);
  };
  return (
    <HallRow step="disk" text={found()}>
      {state === 'trouble' && !isLooking && (
        <Button onClick={() => void look()}>{hallWords.again}</Button>
      )}
    </HallRow>
  );
}

export function AwakeStep() {
  const { machine } = useAppStores();
  const state = useHall((results) => results.awake);
  const [isKnown, setKnown] = useState(false);
  const words = hallWords.awake;
  useEffect(() => {
    void canStayAwake(navigator).then((can) => {
      setKnown(can);
      if (can) machine.tell('awake', 'fine');
    });
  }, [machine]);
  return (
    <HallRow
      step="awake"
      text={{ open: words.ask, fine: words.fine, trouble: words.trouble }[state]}
    >
      {!isKnown && (
        <YesNo onAnswer={(isYes) => machine.tell('awake', isYes ? 'fine' : 'trouble')} />
      )}
    </HallRow>
  );
}

function YesNo({ onAnswer }: { readonly onAnswer: (isYes: boolean) => void }) {
  return (
    <>
      <Button onClick={() => onAnswer(true)}>{hallWords.yes}</Button>
      <Button onClick={() => onAnswer(false)}>{hallWords.no}</Button>
    </>
  );
}
