// The ranking of partners as it was shown to the room, with what was decided.
import { standingOf } from '../../derive/partners.ts';
import type { Session } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { papersWords } from '../../strings/papers.ts';
import { slidesWords as words } from '../../strings/papers-slides.ts';
import { partnerWords } from '../../strings/partner.ts';
import { type Slide, tableSlides } from './deck.ts';

export const rankingSlides = (session: Session): readonly Slide[] =>
  [...session.canvas.values()]
    .filter(({ kind }) => kind === 'partner')
    .sort(byRank)
    .flatMap(({ id }) => tableSlides(words.ranking, words.rankingColumns, rowsOf(session, id)));

function rowsOf(session: Session, canvasId: string): readonly (readonly string[])[] {
  const { ranked, excluded } = standingOf(session, canvasId);
  return [...ranked, ...excluded].flatMap((one) => {
    const partner = session.partner.get(one.partnerId);
    if (!partner) return [];
    const isExcluded = excluded.includes(one);
    const mark = isExcluded ? words.fails : one.isClose ? words.close : '';
    const mean = one.mean === null ? words.none : partnerWords.figure(one.mean);
    const decided = partner.decision ? papersWords.decision[partner.decision] : '';
    return [
      [
        isExcluded || one.place === null ? words.none : String(one.place),
        partner.name.trim() || partnerWords.unnamed,
        mark ? `${mean} (${mark})` : mean,
        decided || papersWords.undecided,
      ],
    ];
  });
}
