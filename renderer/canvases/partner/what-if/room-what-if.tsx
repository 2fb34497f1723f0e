// The ranking on the wall; it moves along while weights are tried out.
import type { RankedPartner } from '#shared/derive/partner-ranking.ts';
import { standingOf } from '#shared/derive/partners.ts';
import { weightsOf } from '#shared/derive/weights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { triedWeights } from '../../../commands/tried-weights.ts';
import { useSession } from '../../../store/hooks.ts';
import { RoomSheet } from '../../day/room-sheet.tsx';
import { useRoomPage } from '../../day/use-room-page.ts';
import { usePartnerRecords } from '../use-partner.ts';
import { betweenWords, shareOf } from './bar-words.ts';
import { StaysLine } from './stays-line.tsx';
import './room-what-if.css';

const words = scoringWords.whatIf;

export function RoomWhatIf({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const whatIf = useSession((state) => state.room.whatIf);
  const { criteria, scoring } = usePartnerRecords(canvas);
  const page = useRoomPage();
  if (scoring?.state !== 'revealed') return <p className="room-sheet__large">{words.none}</p>;
  const tried = triedWeights(criteria, whatIf);
  const weights = tried ?? weightsOf(criteria);
  const standing = standingOf(session, canvas.id, weights);
  const { ranked, excluded } = standing;
  const nameOf = (id: string): string => session.partner.get(id)?.name || partnerWords.unnamed;
  return (
    <RoomSheet
      label={words.ranking}
      items={[
        ...ranked.map((one) => ({
          key: one.partnerId,
          content: <Bar ranked={one} name={nameOf(one.partnerId)} />,
        })),
        ...excluded.map((one) => ({
          key: one.partnerId,
          content: <Bar ranked={one} name={nameOf(one.partnerId)} isExcluded />,
        })),
        {
          key: 'weights',
          content: (
            <p className="room-weights">
              <b>{tried ? words.tried : words.room.weights}: </b>
              {criteria.map(({ id, title }) => (
                <span key={id} dir="auto">
                  {title || partnerWords.criteria.unnamed}{' '}
                  <b>{partnerWords.percent(weights.get(id) ?? 0)}</b>
                </span>
              ))}
            </p>
          ),
        },
      ]}
      foot={<StaysLine canvas={canvas} weights={weights} standing={standing} />}
      {...page}
    />
  );
}

interface BarProps {
  readonly ranked: RankedPartner;
  readonly name: string;
  readonly isExcluded?: boolean;
}

function Bar({ ranked, name, isExcluded = false }: BarProps) {
  const { mean, place, isClose } = ranked;
  return (
    <div
      className="room-bar"
      data-first={place === 1 && !isExcluded ? '' : undefined}
      data-excluded={isExcluded ? '' : undefined}
    >
      <span className="room-bar__place">{isExcluded ? '–' : (place ?? '–')}</span>
      <p className="room-bar__name" dir="auto">
        {name}
      </p>
      <span className="room-bar__track" aria-hidden="true">
        <span style={{ width: `${shareOf(mean)}%` }} />
      </span>
      <b className="room-bar__mean">{mean === null ? '–' : words.mean(mean)}</b>
      {isExcluded && <p className="room-bar__note">{words.excluded}</p>}
      {isClose && !isExcluded && <p className="room-bar__note">↕ {betweenWords(ranked)}</p>}
    </div>
  );
}
