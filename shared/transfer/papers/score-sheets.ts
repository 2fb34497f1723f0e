// Score sheets: partners by what matters in them, and what the numbers mean. Nobody's scores.
import { criteriaOf, partnersOf } from '../../derive/partners.ts';
import type { Session } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { partnerWords } from '../../strings/partner.ts';
import { handout } from './handout.ts';
import { listPart, type Paper, type PaperBlock } from './paper.ts';

/** More columns than that no sheet takes without breaking words. */
const COLUMNS = 6;

/** Pieces of about one length, so that none is left with a single column. */
function inPieces(names: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(names.length / COLUMNS);
  const size = Math.ceil(names.length / count);
  return Array.from({ length: count }, (_, at) => names.slice(at * size, (at + 1) * size));
}

export function scoreSheets(session: Session): Paper {
  const canvases = [...session.canvas.values()].filter(({ kind }) => kind === 'partner');
  const sheets = canvases.sort(byRank).flatMap(({ id, question }): readonly PaperBlock[] => {
    const partners = partnersOf(session, id);
    const criteria = criteriaOf(session, id);
    if (partners.length === 0 || criteria.length === 0) return [];
    const names = criteria.map(({ title }) => title.trim() || partnerWords.criteria.unnamed);
    const meanings = criteria.map(({ low, middle, high }, at) => ({
      text: names[at] ?? '',
      details: [words.meansLine(low.trim(), middle.trim(), high.trim())],
    }));
    return [
      {
        ...{ is: 'sheet', title: words.scoreSheet(question) },
        blocks: [
          { is: 'text', text: words.scoreHow },
          ...inPieces(names).map(
            (some): PaperBlock => ({
              ...{ is: 'table', title: '', columns: [words.partner, ...some] },
              rows: partners.map(({ name }) => [
                name.trim() || partnerWords.unnamed,
                ...some.map(() => ''),
              ]),
            }),
          ),
          ...listPart(words.means, meanings),
        ],
      },
    ];
  });
  return handout(session, words.scoreSheets, sheets, words.nobodyToScore);
}
