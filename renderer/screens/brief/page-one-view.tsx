import type { PageOne } from '#shared/derive/brief.ts';
import { behaviourSentence } from '#shared/strings/behaviour-sentence.ts';
import { briefWords as words } from '#shared/strings/brief.ts';
import {
  actionLines,
  decidedLines,
  insightLines,
  objectiveLine,
  openLines,
} from './brief-lines.ts';
import { BriefLines, BriefPart } from './brief-part.tsx';

/** What the team acts on the next morning: one page. */
export function PageOneView({ page }: { readonly page: PageOne }) {
  const { behaviour, objective, insights, moreInsightCount, firstTest, actions } = page;
  const sentence = behaviourSentence(behaviour);
  const aim = objective ? objectiveLine(objective) : '';
  return (
    <>
      <BriefPart title={words.behaviour}>
        <p className={sentence ? 'brief-lead' : 'brief-nothing'} dir="auto">
          {sentence || words.noBehaviour}
        </p>
        {aim && <p dir="auto">{aim}</p>}
      </BriefPart>
      <BriefPart title={words.insights}>
        <BriefLines numbered lines={insightLines(insights)} nothing={words.noInsights} />
        {moreInsightCount > 0 && <p className="brief-detail">{words.more(moreInsightCount)}</p>}
      </BriefPart>
      <BriefPart title={words.decided}>
        <BriefLines lines={decidedLines(page)} nothing={words.nothingDecided} />
      </BriefPart>
      <BriefPart title={words.undecided}>
        <BriefLines lines={openLines(page)} nothing={words.nothingOpen} />
      </BriefPart>
      <BriefPart title={words.firstTest}>
        <BriefLines
          lines={
            firstTest
              ? [
                  {
                    key: firstTest.id,
                    text: firstTest.firstTest,
                    detail: `${firstTest.name} · ${words.testOn(firstTest.firstTestOn)}`,
                    item: { kind: 'programme', id: firstTest.id },
                  },
                ]
              : []
          }
          nothing={words.noFirstTest}
        />
      </BriefPart>
      <BriefPart title={words.actions}>
        <BriefLines lines={actionLines(actions)} nothing={words.noActions} />
      </BriefPart>
    </>
  );
}
