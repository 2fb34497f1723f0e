// People and groups involved, as the facilitator knows them: stances are in it, shown or not.
import {
  needsRoom,
  type PlacedStakeholder,
  placedStakeholders,
  relationsOf,
  stancesOf,
} from '../derive/stakeholders.ts';
import type { Session } from '../domain/session-body.ts';
import { listings } from '../domain/stakeholder.ts';
import type { Stance } from '../domain/stance.ts';
import {
  listingWords,
  placeWords,
  readMapWords,
  relateWords,
  stanceWords,
  touchWords,
  stakeholderExportWords as words,
} from '../strings/stakeholder.ts';
import { markdownLine } from './escape-markdown.ts';

export function stakeholderBlocks(session: Session, canvasId: string): readonly string[] {
  const placed = placedStakeholders(session, canvasId);
  if (placed.length === 0) return [];
  const stances = stancesOf(session);
  const blocks = [`## ${words.title}`];
  for (const listing of listings) {
    const here = placed.filter(({ stakeholder }) => stakeholder.listing === listing);
    if (here.length === 0) continue;
    const items = here.map((one) => itemOf(one, stances.get(one.stakeholder.id)));
    blocks.push(`### ${listingWords.titles[listing]}`, items.join('\n'));
  }
  const name = (id: string): string => session.stakeholder.get(id)?.name ?? '';
  const links = relationsOf(session, canvasId).map(
    ({ fromId, kind, toId }) =>
      `- ${markdownLine(relateWords.sentence(name(fromId), relateWords.kinds[kind], name(toId)))}`,
  );
  if (links.length > 0) blocks.push(`### ${words.links}`, links.join('\n'));
  return blocks;
}

function itemOf(one: PlacedStakeholder, stance: Stance | undefined): string {
  const { name, about, touch, standing, wanted, isCandidate } = one.stakeholder;
  const percent = (share: number): number => Math.round(share * 100);
  const stand = (key: typeof standing): string => stanceWords.standings[key ?? 'none'];
  const facts = [
    about === '' ? '' : markdownLine(about),
    one.spot ? words.where(percent(one.spot.y), percent(one.spot.x)) : words.notPlaced,
    touch ? words.touch(touchWords.names[touch]) : '',
    needsRoomWord(one),
    stance ? words.stance(stanceWords.views[stance.view], markdownLine(stance.reason)) : '',
    standing || wanted ? words.stand(stand(standing), stand(wanted ?? standing)) : '',
    isCandidate ? readMapWords.candidate : '',
  ].filter((fact) => fact !== '');
  return [`- **${markdownLine(name)}**`, ...facts.map((fact) => `  - ${fact}`)].join('\n');
}

const needsRoomWord = (one: PlacedStakeholder): string =>
  needsRoom(one) ? placeWords.makeRoom : '';
