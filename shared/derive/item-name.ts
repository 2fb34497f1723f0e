import type { Session } from '../domain/session-body.ts';
import type { ChainRef } from './chain.ts';
import { sentenceOf } from './insights.ts';

/**
 * What people call a thing, in its own words; empty while nobody has said any. A question about the
 * cards is the app’s and has none.
 */
export function itemName(session: Session, item: ChainRef): string {
  switch (item.kind) {
    case 'note':
      return session.note.get(item.id)?.text ?? '';
    case 'cluster':
      return session.cluster.get(item.id)?.title ?? '';
    case 'insight': {
      const insight = session.insight.get(item.id);
      return insight ? sentenceOf(insight) : '';
    }
    case 'challenge':
      return session.challenge.get(item.id)?.text ?? '';
    case 'stakeholder':
      return session.stakeholder.get(item.id)?.name ?? '';
    case 'partner':
      return session.partner.get(item.id)?.name ?? '';
    case 'programme':
      return session.programme.get(item.id)?.name ?? '';
    case 'measure':
      return session.measure.get(item.id)?.question ?? '';
    case 'benchmark':
      return '';
    case 'action':
      return session.action.get(item.id)?.text ?? '';
  }
}
