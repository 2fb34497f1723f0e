// Page one: what a team acts on the next morning.
import { type PageOne, pageOneOf } from '../../derive/brief.ts';
import { type Session, sessionRecord } from '../../domain/session-body.ts';
import { behaviourSentence } from '../../strings/behaviour-sentence.ts';
import { briefWords as words } from '../../strings/brief.ts';
import { papersWords } from '../../strings/papers.ts';
import { actionLine, decidedLines, insightLine, objectiveText, openLines } from './brief-lines.ts';
import { listOr, type Paper, type PaperBlock } from './paper.ts';

export const titleOf = (session: Session): string =>
  sessionRecord(session).title.trim() || papersWords.untitled;

export const pageOnePaper = (session: Session): Paper => ({
  title: titleOf(session),
  kind: papersWords.pageOne,
  blocks: pageOneBlocks(pageOneOf(session)),
  foot: papersWords.pageOneLeavesOut,
  isHandout: false,
});

const part = (title: string, ...blocks: readonly PaperBlock[]): PaperBlock => ({
  ...({ is: 'part', title, blocks } as const),
});

export function pageOneBlocks(page: PageOne): readonly PaperBlock[] {
  const { objective } = page;
  const sentence = behaviourSentence(page.behaviour);
  const aim = objective ? objectiveText(objective) : '';
  return [
    part(
      words.behaviour,
      sentence ? { is: 'lead', text: sentence } : { is: 'small', text: words.noBehaviour },
      ...(aim ? [{ is: 'text', text: aim } as const] : []),
    ),
    { is: 'columns', blocks: pageOneParts(page) },
  ];
}

/** Short parts, side by side: page one is one page. */
function pageOneParts(page: PageOne): readonly PaperBlock[] {
  const { firstTest, moreInsightCount } = page;
  return [
    part(
      words.insights,
      listOr(page.insights.map(insightLine), words.noInsights, 'steps'),
      ...(moreInsightCount > 0
        ? [{ is: 'small', text: words.more(moreInsightCount) } as const]
        : []),
    ),
    part(words.decided, listOr(decidedLines(page), words.nothingDecided)),
    part(words.undecided, listOr(openLines(page), words.nothingOpen)),
    part(
      words.firstTest,
      listOr(
        firstTest
          ? [
              {
                text: firstTest.firstTest,
                details: [`${firstTest.name}, ${words.testOn(firstTest.firstTestOn)}`],
              },
            ]
          : [],
        words.noFirstTest,
      ),
    ),
    part(words.actions, listOr(page.actions.map(actionLine), words.noActions)),
  ];
}
