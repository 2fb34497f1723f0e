// Pages to hand out: what they have in common.
import type { Session } from '../../domain/session-body.ts';
import { titleOf } from './page-one-paper.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** @param nothing what is said where there is no page. */
export const handout = (
  session: Session,
  kind: string,
  sheets: readonly PaperBlock[],
  nothing: string,
): Paper => ({
  title: titleOf(session),
  kind,
  blocks: sheets.length > 0 ? sheets : [{ is: 'text', text: nothing }],
  foot: '',
  isHandout: sheets.length > 0,
});
