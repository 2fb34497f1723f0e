// The behaviour card to write on: three pairs of questions, and what they become as one sentence.

import type { BehaviourPart } from '#shared/domain/behaviour.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { behaviourPieces, withoutStop } from '#shared/strings/behaviour-sentence.ts';
import { behaviourWords as words } from '#shared/strings/day.ts';
import { useOpenSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { random, useBehaviour } from './use-day.ts';
import { WrittenField } from './written-field.tsx';
import './behaviour-fields.css';

const pairs: readonly (readonly [BehaviourPart, BehaviourPart])[] = [
  ['group', 'reason'],
  ['doing', 'often'],
  ['instead', 'gets'],
];

export function BehaviourFields() {
  return (
    <div className="behaviour" data-form="">
      {pairs.map((pair) => (
        <div key={pair[0]} className="day-paper behaviour__pair">
          {pair.map((part) => (
            <PartField key={part} part={part} />
          ))}
        </div>
      ))}
      <Sentence />
    </div>
  );
}

function PartField({ part }: { readonly part: BehaviourPart }) {
  const { store } = useOpenSession();
  const card = useBehaviour();
  const value = card?.[part] ?? '';
  const mark: TypedMark = `behaviour:${part}`;
  const write = (text: string): void => {
    if (text === value) return;
    const behaviourId = card?.id ?? newId('behaviour', random);
    store.dispatch([{ type: 'behaviour.write', behaviourId, part, text }], mark);
  };
  return (
    <WrittenField
      {...words.parts[part]}
      value={value}
      maxLength={limits.promptChars}
      mark={mark}
      write={write}
    />
  );
}

/** Grows while the parts are written; what is missing is a gap in it. */
function Sentence() {
  const card = useBehaviour();
  const pieces = behaviourPieces(card);
  const more = [
    card?.reason.trim() && words.first(withoutStop(card.reason)),
    card?.gets.trim() && words.gain(withoutStop(card.gets)),
  ].filter(Boolean);
  return (
    <section className="behaviour__sentence" aria-label={words.sentence}>
      {pieces.length === 0 ? (
        <p className="day-hint">{words.sentenceEmpty}</p>
      ) : (
        <p className="behaviour__words" dir="auto">
          {pieces.map(({ key, text, isGap }) => (
            <span key={key} data-gap={isGap ? '' : undefined}>
              {text}
            </span>
          ))}
        </p>
      )}
      {more.length > 0 && <p className="day-hint">{more.join(' ')}</p>}
    </section>
  );
}
