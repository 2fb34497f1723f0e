import type { Brief } from '#shared/derive/brief.ts';
import { openingParts } from '#shared/domain/opening.ts';
import { briefWords as words } from '#shared/strings/brief.ts';
import { arriveWords } from '#shared/strings/day.ts';
import { benchmarkLines, insightLines, measureLines, programmeLines } from './brief-lines.ts';
import { type BriefLine, BriefLines, BriefPart } from './brief-part.tsx';
import { PageOneView } from './page-one-view.tsx';

/** Page one, and after it everything that it rests on. A part of which there is nothing is left out. */
export function WholeBrief({ brief }: { readonly brief: Brief }) {
  const { opening } = brief;
  const people = openingParts.flatMap((part): BriefLine[] =>
    opening?.[part].trim()
      ? [{ key: part, text: `${arriveWords.parts[part].label}: ${opening[part]}`, item: null }]
      : [],
  );
  const stakeholders = brief.stakeholders.map(({ id, name, about }): BriefLine => {
    return { key: id, text: name, detail: about, item: { kind: 'stakeholder', id } };
  });
  const partners = brief.partners.map(({ id, name, reason, gives, gets }): BriefLine => {
    const detail = [reason, gives, gets].filter((text) => text.trim() !== '').join(' · ');
    return { key: id, text: name, detail, item: { kind: 'partner', id } };
  });
  const pledges = brief.pledges.map(({ id, text, who }): BriefLine => {
    return { key: id, text, detail: who, item: null };
  });
  const parts: readonly (readonly [string, readonly BriefLine[]])[] = [
    [words.people, people],
    [words.insights, insightLines(brief.insights)],
    [words.stakeholders, stakeholders],
    [words.partners, partners],
    [words.programmes, programmeLines(brief.programmes)],
    [words.measures, measureLines(brief.measures)],
    [words.benchmarks, benchmarkLines(brief.benchmarks)],
    [words.pledges, pledges],
  ];
  return (
    <>
      <PageOneView page={brief.pageOne} />
      {parts.map(([title, lines]) =>
        lines.length > 0 ? (
          <BriefPart key={title} title={title}>
            <BriefLines lines={lines} nothing="" />
          </BriefPart>
        ) : null,
      )}
    </>
  );
}
