// Who comes first: a bar and a number each. What is too close to call says so between the two.
import { Fragment } from 'react';
import type { RankedPartner } from '#shared/derive/partner-ranking.ts';
import type { Standing } from '#shared/derive/partners.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { useSession } from '../../../store/hooks.ts';
import { betweenWords, shareOf } from './bar-words.ts';

const words = scoringWords.whatIf;

export function PartnerBars({ standing }: { readonly standing: Standing }) {
  const { ranked, excluded } = standing;
  return (
    <>
      <ol className="partner-bars">
        {ranked.map((one) => (
          <Fragment key={one.partnerId}>
            <Bar ranked={one} />
            {one.isClose && (
              <li className="partner-bars__close">
                <span>{betweenWords(one)}</span>
              </li>
            )}
          </Fragment>
        ))}
      </ol>
      {excluded.length > 0 && (
        <section className="partner-excluded">
          <h4>{words.excluded}</h4>
          <ul className="partner-bars">
            {excluded.map((one) => (
              <Bar key={one.partnerId} ranked={{ ...one, place: null }} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Bar({ ranked }: { readonly ranked: RankedPartner }) {
  const { partnerId, mean, place, unscoredIds } = ranked;
  const name = useSession((state) => state.session.partner.get(partnerId)?.name);
  return (
    <li className="partner-bar" data-first={place === 1 ? '' : undefined}>
      <span className="partner-bar__place">{place ?? '–'}</span>
      <span className="partner-bar__name" dir="auto">
        {name || partnerWords.unnamed}
        {mean !== null && unscoredIds.length > 0 && (
          <span className="partner-soft">{words.unscored(unscoredIds.length)}</span>
        )}
      </span>
      <span className="partner-bar__track" aria-hidden="true">
        <span style={{ width: `${shareOf(mean)}%` }} />
      </span>
      <b className="partner-bar__mean">{mean === null ? words.noScores : words.mean(mean)}</b>
    </li>
  );
}
